import type { CaseListRow } from '../../db/outsourcing/case-list.ts'
import { momentText } from '../dates.ts'
import { csvMoment } from '../csv.ts'
import { inBrackets, listed, officeName, postName, term } from '../say.ts'
import { dayColumns, textColumn, type TableColumn } from '../table-file.ts'
import type { Ui } from '../ui.ts'
import type { CaseColumn } from './cases-page.tsx'
import { numberText, stageText } from './outsourcing-words.ts'
import { wordsOf } from './words.ts'

/** The columns of the list of cases as a file: one thing each, days and moments as a spreadsheet sorts them. */
export const caseColumns = (
  ui: Ui,
  shown: readonly CaseColumn[],
  withWareki: boolean,
): readonly TableColumn<CaseListRow>[] => {
  const { columns, number } = ui.t.pages.cases
  const { names } = wordsOf(ui).forms
  const text = textColumn<CaseListRow>
  const due = text(columns.due, (row) => (row.due === null ? '' : csvMoment(row.due)))
  const dueInWareki = text(`${columns.due}${inBrackets(ui, ui.t.parts.inWareki)}`, (row) =>
    row.due === null ? '' : momentText('ja', row.due),
  )
  const columnsOf: { readonly [name in CaseColumn]: readonly TableColumn<CaseListRow>[] } = {
    stage: [text(columns.stage, (row) => stageText(ui, row.stage, row.ending, row.startsOn))],
    holder: [
      text(columns.holder, (row) =>
        listed(
          ui,
          row.holders.map((post) => postName(ui, post)),
        ),
      ),
      text(ui.t.parts.waitingFor, (row) => (row.waitingFor === null ? '' : term(ui.t.words.tasks, row.waitingFor))),
    ],
    due: withWareki ? [due, dueInWareki] : [due],
    vendor: [text(columns.vendor, (row) => row.vendor)],
    period: [
      ...dayColumns<CaseListRow>(ui, names['startsOn'] ?? '', (row) => row.startsOn, withWareki),
      ...dayColumns<CaseListRow>(ui, names['endsOn'] ?? '', (row) => row.endsOn, withWareki),
    ],
  }
  return [
    text(number, (row) => (row.number === null ? '' : numberText(ui, row.number))),
    text(columns.case, (row) => row.title),
    ...shown.filter((name) => name !== 'period').flatMap((name) => columnsOf[name]),
    text(columns.office, (row) => officeName(ui, row.office)),
    ...(shown.includes('period') ? columnsOf.period : []),
  ]
}
