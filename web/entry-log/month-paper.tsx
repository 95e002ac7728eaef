import type { Correction, LedgerEntry } from '../../domain/entry-log/entry.ts'
import type { KeptPassage } from '../../domain/entry-log/device/passage.ts'
import type { EntryLogState } from '../../domain/entry-log/state.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import { addresses } from '../addresses.ts'
import { LinkButton } from '../components/button.tsx'
import { dayText, momentText } from '../dates.ts'
import { Layout } from '../layout.tsx'
import { brackets, capitalised, inBrackets, labelled, named, postName, rangeText, term, withAdded } from '../say.ts'
import type { Ui } from '../ui.ts'
import { importWordsOf } from './import-words.ts'
import { isByDays, monthAddress, type LedgerMonth } from './ledger-month.ts'
import { controlText, LineText, saidAs, wasText } from './line-text.tsx'
import { DaysOfMonth } from './month-days.tsx'
import { Passages } from './month-passages.tsx'
import { wordsOf } from './words.ts'

interface MonthProps {
  readonly ui: Ui
  readonly month: LedgerMonth
}

/** A month of the ledger on A4: what was corrected stands struck through beside what holds (Art. 10). */
export const monthPaper = ({ ui, month }: MonthProps) => {
  const { ledger, day } = month
  const words = wordsOf(ui)
  const title = words.ledgers.title
  return (
    <Layout ui={ui} title={title} paper crumbs={[{ text: numberOf(ledger), href: addresses.case(month.id) }]}>
      <div class="actions no-print">
        <button type="button" class="button primary" data-print hidden>
          {ui.t.parts.print}
        </button>
        {['PDF', 'CSV'].map((kind) => (
          <LinkButton text={kind} href={monthAddress(month, day, kind === 'PDF' ? '.pdf' : '.csv')} />
        ))}
        {day !== null && (
          <LinkButton text={importWordsOf(ui).wholeMonth} href={monthAddress(month, null)} look="quiet" />
        )}
      </div>
      <article class="paper register-paper" lang={ui.lang}>
        <h1>{title}</h1>
        <p>{`${numberOf(ledger)}　${named(ui, ledger.called)}`}</p>
        <p>{daysText(ui, month)}</p>
        <p>{labelled(ui, ui.t.parts.stateOf, momentText(ui.lang, month.at))}</p>
        {month.digest !== null && <p class="small digest">{labelled(ui, ui.t.parts.digest, month.digest)}</p>}
        {isByDays(month) ? <DaysOfMonth ui={ui} month={month} /> : <Rows ui={ui} month={month} />}
      </article>
    </Layout>
  )
}

/** From when to when it is, or on which day. */
export const daysText = (ui: Ui, { from, to, day }: LedgerMonth): string =>
  day === null ? rangeText(ui, dayText(ui.lang, from), dayText(ui.lang, to)) : dayText(ui.lang, day)

const Rows = ({ ui, month }: MonthProps) => (
  <>
    {month.isFirst && <Lines ui={ui} month={month} />}
    {month.passages.length > 0 && <Passages ui={ui} month={month} />}
  </>
)

const Lines = ({ ui, month: { lines } }: MonthProps) => (
  <>
    <table class="data-table">
      <thead>
        <tr>
          {headings(ui).map((heading) => (
            <th scope="col">{heading}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line ui={ui} line={line} />
        ))}
      </tbody>
    </table>
    {lines.length === 0 && <p>{wordsOf(ui).sections.noLines}</p>}
  </>
)

const numberOf = ({ number }: EntryLogState): string => (number === null ? '' : caseNumberLabel(number))

const headings = (ui: Ui): readonly string[] => {
  const { entries, items, sections } = wordsOf(ui)
  const { columns } = entries
  return [
    columns['line'],
    columns['kind'],
    columns['who'],
    columns['entered'],
    columns['left'],
    columns['escort'],
    items.purpose,
    items.badge,
    sections.corrections,
  ].map((one) => capitalised(one ?? ''))
}

const Line = ({ ui, line }: { readonly ui: Ui; readonly line: LedgerEntry }) => (
  <tr>
    <td>{String(line.nth)}</td>
    <td>{kindText(ui, line)}</td>
    <td>
      <LineText ui={ui} line={line} item="company" /> <LineText ui={ui} line={line} item="name" />
      {brackets(ui)[0]}
      <LineText ui={ui} line={line} item="kana" />
      {brackets(ui)[1]}
      {line.companions.map((one) => (
        <div>{one}</div>
      ))}
    </td>
    <td>
      <LineText ui={ui} line={line} item="enteredAt" />
    </td>
    <td>
      <LineText ui={ui} line={line} item="leftAt" />
      {leftEarlier(ui, line).map((one) => (
        <div>{one}</div>
      ))}
    </td>
    <td>{controlText(ui, line)}</td>
    <td>
      <LineText ui={ui} line={line} item="purpose" /> <LineText ui={ui} line={line} item="reason" />
    </td>
    <td>
      <LineText ui={ui} line={line} item="badge" />
    </td>
    <td>
      {remarks(ui, line).map((one) => (
        <div>{one}</div>
      ))}
    </td>
  </tr>
)

/** How they came in, and who admitted those who had no permit (Art. 7(2)). */
const kindText = (ui: Ui, { kind, by }: LedgerEntry): string =>
  kind === 'special'
    ? withAdded(ui, wordsOf(ui).kinds[kind], `${postName(ui, by.post)} ${by.name}`)
    : wordsOf(ui).kinds[kind]

/** Who of a group left before the others, and when. */
export const leftEarlier = (ui: Ui, line: LedgerEntry): readonly string[] =>
  line.leftEarlier.map(({ name, at }) => `${name} ${momentText(ui.lang, at)}`)

/** Why it was written later than at once. */
const lateness = (ui: Ui, line: LedgerEntry): readonly string[] =>
  line.lateness === '' ? [] : [labelled(ui, wordsOf(ui).facts.lateness, line.lateness)]

/** What was corrected, and what was written late. */
const remarks = (ui: Ui, line: LedgerEntry): readonly string[] => [
  ...line.corrections.map((one) => correctionText(ui, one)),
  ...lateness(ui, line),
]

const correctionText = (ui: Ui, { item, was, is, reason, by }: Correction): string => {
  const change = `${saidAs(ui, item, was)} → ${saidAs(ui, item, is)}`
  const why = inBrackets(ui, `${reason} ${by.name} ${momentText(ui.lang, by.at)}`)
  return labelled(ui, term(wordsOf(ui).items, item), `${change}${why}`)
}

/** The same as rows of texts: first the lines, then what the device recorded. */
export const monthTable = (
  ui: Ui,
  { lines, passages }: Pick<LedgerMonth, 'lines' | 'passages'>,
): readonly (readonly string[])[] => [
  headings(ui),
  ...lines.map((line) => [
    String(line.nth),
    kindText(ui, line),
    [...(['company', 'name', 'kana'] as const).map((item) => wasText(ui, line, item)), ...line.companions].join(' '),
    wasText(ui, line, 'enteredAt'),
    [wasText(ui, line, 'leftAt'), ...leftEarlier(ui, line)].join(' / '),
    controlText(ui, line),
    [wasText(ui, line, 'purpose'), wasText(ui, line, 'reason')].filter((one) => one !== '').join(' / '),
    wasText(ui, line, 'badge'),
    remarks(ui, line).join(' / '),
  ]),
  ...passageRows(ui, passages),
]

/** What the device recorded, as rows of that table: where a line has its number, the device is named. */
export const passageRows = (ui: Ui, passages: readonly KeptPassage[]): readonly (readonly string[])[] => {
  const { device, directions, flags } = importWordsOf(ui)
  return passages.map(({ at, direction, id, name, flag }) => [
    device,
    directions[direction],
    `${id} ${name}`,
    direction === 'in' ? momentText(ui.lang, at) : '',
    direction === 'out' ? momentText(ui.lang, at) : '',
    '',
    '',
    '',
    flags[flag],
  ])
}
