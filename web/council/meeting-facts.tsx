import { CaseLink } from '../components/case-link.tsx'
import { timesCorrected } from './times-corrected.ts'
import { byText } from '../by-text.ts'
import type { CouncilState } from '../../domain/council/state.ts'
import { conveningActs } from '../../domain/guideline/entrusted.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { Badge } from '../components/badge.tsx'
import { DescriptionList, type Fact } from '../components/description-list.tsx'
import { dayText, momentText } from '../dates.ts'
import { cite, postName, withName } from '../say.ts'
import type { Ui } from '../ui.ts'
import { beginsText, isCircular, placeOf } from './meeting-words.ts'
import { wordsOf } from './words.ts'

interface FactsProps {
  readonly ui: Ui
  readonly state: CouncilState
}

/** The meeting's own facts: when, where, who presides, which notice went out, what was moved and why. */
export const MeetingFacts = ({ ui, state }: FactsProps) => (
  <DescriptionList facts={[...shortFacts(ui, state), ...laterFacts(ui, state)]} />
)

/** When, where, of which kind, under whom: what everybody who comes has to know. */
export function shortFacts(ui: Ui, state: CouncilState): readonly Fact[] {
  const { facts, meetingKinds } = wordsOf(ui)
  return [
    { name: isCircular(state) ? facts.circularFrom : facts.when, value: <strong>{beginsText(ui, state)}</strong> },
    ...(placeOf(state) === '' ? [] : [{ name: facts.place, value: placeOf(state) }]),
    { name: facts.kind, value: meetingKinds[state.kind] },
    { name: facts.chair, value: postName(ui, ui.guideline.council.chair.post) },
  ]
}

/** What members read besides when they are asked: the notice’s words, why it was moved, why it circulates. */
export const noticeWords = (ui: Ui, { called, moved, circular, stage }: CouncilState): readonly Fact[] => {
  const { facts, why } = wordsOf(ui)
  const said = (name: string, text: string): readonly Fact[] =>
    text === '' ? [] : [{ name, value: <span class="prewrap">{text}</span> }]
  // With the opinions the circulation's own facts stand below.
  if (circular !== null) return stage === 'consent' ? said(why, circular.reason) : []
  return [...said(facts.note, called?.note ?? ''), ...movedFact(ui, moved)]
}

function laterFacts(ui: Ui, state: CouncilState): readonly Fact[] {
  const { facts } = wordsOf(ui)
  const setting = cite(ui, 'operational setting')
  const { called, moved, opened, deliberated, ending, planned, stage, agendaDeadline, confirmed } = state
  const preparing = stage === 'planned'
  return [
    ...(preparing
      ? [
          {
            name: facts.noticeBy,
            value: (
              <>
                {dayText(ui.lang, state.noticeBy)} <span class="small muted">{setting}</span>
              </>
            ),
          },
        ]
      : []),
    ...(agendaDeadline !== null && (preparing || stage === 'called')
      ? [
          {
            name: facts.deadline,
            value: (
              <>
                {momentText(ui.lang, agendaDeadline)} <span class="small muted">{setting}</span>
              </>
            ),
          },
        ]
      : []),
    ...rhythmFacts(ui, state),
    { name: facts.plannedBy, value: planned?.by ? byText(ui, planned.by) : facts.byItself },
    ...(called === null ? [] : [{ name: facts.called, value: <Called ui={ui} called={called} /> }]),
    ...restFacts(ui, state),
    ...movedFact(ui, moved),
    ...(opened === null ? [] : [{ name: facts.opened, value: opened.at }]),
    ...(deliberated === null || deliberated.at === null ? [] : [{ name: facts.closed, value: deliberated.at }]),
    ...timesCorrected(ui, state),
    ...(confirmed === null ? [] : [{ name: facts.confirmed, value: byText(ui, confirmed.by) }]),
    ...nextFact(ui, state),
    ...(ending === null || ending.reason === ''
      ? []
      : [{ name: facts.ended, value: <span class="prewrap">{ending.reason}</span> }]),
  ]
}

const nextFact = (ui: Ui, { next }: CouncilState): readonly Fact[] => {
  const { facts } = wordsOf(ui)
  if (!next?.meeting) return []
  return [
    {
      name: facts.next,
      value: (
        <CaseLink ui={ui} of={next.meeting}>
          {facts.next}
        </CaseLink>
      ),
    },
  ]
}

const movedFact = (ui: Ui, moved: CouncilState['moved']): readonly Fact[] =>
  moved === null
    ? []
    : [
        {
          name: wordsOf(ui).facts.moved,
          value: (
            <>
              <span class="prewrap">{moved.reason}</span> <span class="small muted">{byText(ui, moved.by)}</span>
            </>
          ),
        },
      ]

/** That the council hasn't met within its rhythm, while it is asked about here, and what was said why (setting). */
const rhythmFacts = (ui: Ui, { missed, whyNotMet }: CouncilState): readonly Fact[] => {
  const { facts } = wordsOf(ui)
  const setting = cite(ui, 'operational setting')
  return [
    ...(missed === null
      ? []
      : [
          {
            name: facts.missed,
            value: (
              <>
                {facts.missedBy(dayText(ui.lang, missed.meetBy), missed.metOn && dayText(ui.lang, missed.metOn))}{' '}
                <span class="small muted">{setting}</span>
              </>
            ),
          },
        ]),
    ...whyNotMet.map(({ reason, by }) => ({
      name: facts.whyNotMet,
      value: (
        <>
          <span class="prewrap">{reason}</span> <span class="small muted">{byText(ui, by)}</span>
        </>
      ),
    })),
  ]
}

/** By whom it was called, opened, closed or called off, and on what that rests (Art. 5(1)). */
export const restFacts = (ui: Ui, { restsOn }: Pick<CouncilState, 'restsOn'>): readonly Fact[] => {
  const { conveningRests } = wordsOf(ui)
  return conveningActs.flatMap((act) => {
    const on = restsOn[act]
    if (on === undefined) return []
    return [
      {
        name: conveningRests.acts[act],
        value:
          on === null
            ? conveningRests.chair
            : conveningRests.entrusted(withName(ui, on.by.post, on.by.name), dayText(ui.lang, tokyoDateOf(on.by.at))),
      },
    ]
  })
}

const Called = ({ ui, called }: { readonly ui: Ui; readonly called: NonNullable<CouncilState['called']> }) => (
  <>
    {byText(ui, called.by)} {called.shortNotice && <Badge tone="warn" text={wordsOf(ui).shortNotice} />}
    {called.note !== '' && <p class="prewrap">{called.note}</p>}
  </>
)
