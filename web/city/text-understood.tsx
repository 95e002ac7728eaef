import { charactersKept } from '../../domain/guideline/text/is-whole.ts'
import { daysOfForceIn } from '../../domain/guideline/text/counted-text.ts'
import type { GuidelineText, NotUnderstood } from '../../domain/guideline/text/guideline-text.ts'
import { officialTextOn } from '../../domain/guideline/text/official-text.ts'
import { readGuidelineText } from '../../domain/guideline/text/read-guideline-text.ts'
import { textChanges } from '../../domain/guideline/text/text-difference.ts'
import { officialTextFields } from '../../domain/city/official-text/fields.ts'
import { parsePlainDate, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { Banner } from '../components/banner.tsx'
import { DataTable } from '../components/data-table.tsx'
import { dayText } from '../dates.ts'
import { entriesOf, type FormContext } from '../forms/form-context.ts'
import { readFields } from '../forms/read-fields.ts'
import { sentFor } from '../forms/sent-rows.ts'
import { shownMark } from '../forms/shown-mark.ts'
import { inBrackets, listed } from '../say.ts'
import type { Ui } from '../ui.ts'
import { differingStretch } from './differing-stretch.ts'
import { partsTold, shortened, sumTold, textReadWords } from './text-told.ts'

/** The command whose form shows this. */
const command = 'ImportGuidelineText'

/**
 * What was understood of an official text, before it is recorded: how much of everything it has, part by part, the
 * lines that want a person's eye, and in what it differs from the text recorded before.
 */
export const TextUnderstood = ({ form }: { readonly form: FormContext }) => {
  const { ui, values } = form
  const { text: source, inForceFrom } = readFields(officialTextFields, sentFor(entriesOf(values), command))
  if (typeof source !== 'string' || source.trim() === '') return null
  const words = textReadWords[ui.lang]
  const { text, notUnderstood } = readGuidelineText(source)
  const kept = charactersKept(source, text)
  const day = parsePlainDate(typeof inForceFrom === 'string' ? inForceFrom : '')
  return (
    <section class="panel" aria-labelledby="text-understood">
      <h2 id="text-understood">{words.title}</h2>
      <p class="support">{words.lead}</p>
      <input type="hidden" name="shown" value={shownMark(command, entriesOf(values))} />
      <p>
        <strong>{sumTold(text, ui.lang)}</strong>
      </p>
      {kept !== null && <p>{words.kept(kept)}</p>}
      <WantsAnEye ui={ui} source={source} text={text} notes={notUnderstood} day={day} />
      <TextDifference ui={ui} text={text} day={day} />
      <details>
        <summary>{words.parts}</summary>
        <ul class="plain">
          {partsTold(text, ui.lang).map(({ said }) => (
            <li>{said}</li>
          ))}
        </ul>
      </details>
    </section>
  )
}

interface EyeProps {
  readonly ui: Ui
  readonly source: string
  readonly text: GuidelineText
  readonly notes: readonly NotUnderstood[]
  readonly day: PlainDate | null
}

/** Lines that weren't understood for certain, articles that are there twice, a day that the text doesn't name. */
const WantsAnEye = ({ ui, source, text, notes, day }: EyeProps) => {
  const words = textReadWords[ui.lang]
  const days = daysOfForceIn(text)
  const other = day === null || days.length === 0 || days.includes(day) ? null : day
  if (notes.length === 0 && other === null) return <p>{words.allUnderstood}</p>
  const lines = source.split(/\r\n|\r|\n/)
  return (
    <Banner tone="warn" title={words.notUnderstood(notes.length + (other === null ? 0 : 1))}>
      <ul>
        {other !== null && <li>{words.otherDay(dayText(ui.lang, other), daysText(ui, days))}</li>}
        {notes.map(({ from, to, why, about }) => (
          <li>
            {words.lines(from, to)} {words.why[why]}
            {about !== '' && inBrackets(ui, about)} <q>{shortened(lines[from - 1]?.trim() ?? '')}</q>
          </li>
        ))}
      </ul>
    </Banner>
  )
}

const daysText = (ui: Ui, days: readonly string[]): string =>
  listed(
    ui,
    days.flatMap((one) => {
      const day = parsePlainDate(one)
      return day === null ? [] : [dayText(ui.lang, day)]
    }),
  )

interface DifferenceProps {
  readonly ui: Ui
  readonly text: GuidelineText
  readonly day: PlainDate | null
}

/** Against the text that holds on its day as it is recorded. */
const TextDifference = ({ ui, text, day }: DifferenceProps) => {
  const words = textReadWords[ui.lang]
  const before = day === null ? null : officialTextOn(ui.book.texts, day)
  if (before === null) return <p>{words.first}</p>
  const title = words.difference(dayText(ui.lang, before.inForceFrom))
  return (
    <>
      <h3>{title}</h3>
      <DataTable
        ui={ui}
        caption={title}
        columns={[
          { heading: words.columns.where, cell: ({ where }) => where || '—' },
          { heading: words.columns.before, cell: (one) => <span class="prewrap">{one.before || '—'}</span> },
          { heading: words.columns.now, cell: (one) => <span class="prewrap">{one.now || '—'}</span> },
        ]}
        rows={textChanges(before.text, text).map((one) => ({ ...one, ...differingStretch(one.before, one.now) }))}
        empty={<p>{words.same}</p>}
      />
    </>
  )
}
