import { givenFrom } from '../../domain/city/guideline/guideline-given.ts'
import type { CityState, Enacted } from '../../domain/city/state.ts'
import type { DecidedBefore } from '../../db/city/decided-before.ts'
import { wholeGuideline } from '../../domain/city/whole-guideline.ts'
import { compareDates } from '../../domain/kernel/plain-date.ts'
import { DataTable } from '../components/data-table.tsx'
import { dayText, momentText } from '../dates.ts'
import { inBrackets } from '../say.ts'
import type { Ui } from '../ui.ts'
import { byText } from './by-text.ts'
import type { CityKnown } from './city-known.ts'
import { changeTexts } from './guideline-change-text.ts'
import { wordsOf } from './words.ts'

interface VersionsProps {
  readonly ui: Ui
  readonly state: CityState
  readonly known: CityKnown
}

/** The versions of the guideline, the newest first, each with what changed by it and what came before its recording. */
export const Versions = ({ ui, state, known }: VersionsProps) => {
  const { columns, sections, asDelivered } = wordsOf(ui)
  return (
    <DataTable
      ui={ui}
      caption={sections.guideline}
      columns={[
        { heading: columns.version, cell: (one) => <Since ui={ui} state={state} known={known} enacted={one} /> },
        { heading: columns.reason, cell: ({ reason }) => <span class="prewrap">{reason}</span> },
        { heading: columns.by, cell: ({ by }) => byText(ui, by) },
        { heading: columns.changed, cell: (one) => <VersionChanges ui={ui} state={state} enacted={one} /> },
      ]}
      rows={state.guidelines.toReversed()}
      empty={
        <p>
          {dayText(ui.lang, ui.guideline.inForceFrom)} {inBrackets(ui, asDelivered)}
        </p>
      }
    />
  )
}

interface VersionProps {
  readonly ui: Ui
  readonly state: CityState
  readonly enacted: Enacted
}

/** From when a version is in force; and of one that was recorded later, how much was decided until then. */
const Since = ({ ui, state, known, enacted }: VersionProps & Pick<VersionsProps, 'known'>) => (
  <>
    {dayText(ui.lang, enacted.guideline.inForceFrom)}
    <Before ui={ui} of="version" before={known.decidedBefore.guidelines[state.guidelines.indexOf(enacted)]} />
  </>
)

interface BeforeProps {
  readonly ui: Ui
  readonly of: 'version' | 'value'
  readonly before: DecidedBefore | undefined
}

/** What was decided by what held until a change was recorded, though its day had begun; nothing where nothing was. */
export const Before = ({ ui, of, before }: BeforeProps) =>
  before === undefined || before.acts === 0 ? null : (
    <p class="small muted">
      {wordsOf(ui).decidedBefore[of](before.acts, before.isMore, momentText(ui.lang, before.recordedAt))}
    </p>
  )

/** In what a version differs from the one that it followed, folded away: a version is long. */
const VersionChanges = ({ ui, state, enacted }: VersionProps) => {
  const words = wordsOf(ui)
  const now = wholeGuideline(enacted.guideline)
  const before = state.guidelines
    .slice(0, state.guidelines.indexOf(enacted))
    .map(({ guideline }) => wholeGuideline(guideline))
    .filter(({ inForceFrom }) => inForceFrom <= now.inForceFrom)
    .toSorted((one, other) => compareDates(one.inForceFrom, other.inForceFrom))
    .at(-1)
  if (before === undefined) return <>{words.firstVersion}</>
  const changes = changeTexts(ui, {
    before: { data: { ...givenFrom(before) }, guideline: before },
    now: { data: { ...givenFrom(now) }, guideline: now },
  })
  return (
    <details>
      <summary>{words.changes(changes.length)}</summary>
      <ul>
        {changes.slice(0, mostChanges).map((one) => (
          <li class="prewrap">{`${one.where}\n${one.before || '—'} → ${one.now || '—'}`}</li>
        ))}
      </ul>
      {changes.length > mostChanges && <p>{words.touched.more(changes.length - mostChanges)}</p>}
    </details>
  )
}

/** So many of the changes of a version are listed in the table of versions. */
const mostChanges = 40
