import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { RegisterEntry } from '../../domain/law/register.ts'
import { csvMoment } from '../csv.ts'
import { momentText } from '../dates.ts'
import { inBrackets, listed, officeName, postName, term } from '../say.ts'
import { dayColumns, textColumn, type TableColumn } from '../table-file.ts'
import type { Ui } from '../ui.ts'
import { stageOfEntry } from './stage-of-entry.ts'
import { wordsOf } from './words.ts'

type Columns = readonly TableColumn<RegisterEntry>[]

/**
 * The columns of the list of cases as a file: one thing each, in the order that people's spreadsheets know, days and
 * moments as a spreadsheet sorts them.
 */
export const caseColumns = (ui: Ui, shown: readonly string[], withWareki: boolean): Columns => {
  const { columns, number } = wordsOf(ui).list
  const text = textColumn<RegisterEntry>
  return [
    text(number, (entry) => (entry.number === null ? '' : caseNumberLabel(entry.number))),
    text(columns.case, ({ title }) => title),
    ...(shown.includes('stage') ? [text(columns.stage, (entry) => stageOfEntry(ui, entry).text)] : []),
    ...(shown.includes('holder') ? holderColumns(ui) : []),
    ...(shown.includes('due') ? dueColumns(ui, withWareki) : []),
    ...(shown.includes('vendor') ? [text(columns.vendor, (entry) => vendorsIn(ui, entry))] : []),
    text(columns.office, ({ offices }) => offices.map((office) => officeName(ui, office)).join()),
    ...(shown.includes('period') ? periodColumns(ui, withWareki) : []),
  ]
}

/** The contractor, or those who are meant: a list keeps several with the comma of Japanese. */
export const vendorsIn = (ui: Ui, { cells: { vendor } }: RegisterEntry): string =>
  typeof vendor === 'string' ? listed(ui, vendor.split('、')) : ''

const holderColumns = (ui: Ui): Columns => [
  textColumn(wordsOf(ui).list.columns.holder, ({ holders }) =>
    listed(
      ui,
      holders.map((post) => postName(ui, post)),
    ),
  ),
  textColumn(ui.t.parts.waitingFor, ({ waitingFor }) =>
    waitingFor === null ? '' : term(ui.t.words.tasks, waitingFor),
  ),
]

const dueColumns = (ui: Ui, withWareki: boolean): Columns => {
  const { due } = wordsOf(ui).list.columns
  const inWareki = `${due}${inBrackets(ui, ui.t.parts.inWareki)}`
  const column = (heading: string, said: (at: Instant) => string) =>
    textColumn<RegisterEntry>(heading, (entry) => (entry.due === null ? '' : said(entry.due as Instant)))
  return [column(due, csvMoment), ...(withWareki ? [column(inWareki, (at) => momentText('ja', at))] : [])]
}

const periodColumns = (ui: Ui, withWareki: boolean): Columns => {
  const { names } = wordsOf(ui).forms
  const days = (name: 'startsOn' | 'endsOn', of: 'fromOn' | 'untilOn') =>
    dayColumns<RegisterEntry>(ui, names[name] ?? '', (entry) => entry[of] as PlainDate | null, withWareki)
  return [...days('startsOn', 'fromOn'), ...days('endsOn', 'untilOn')]
}
