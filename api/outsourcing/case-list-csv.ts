import type { CaseListRow } from '../../db/outsourcing/case-list.ts'
import { numberText, stageText } from '../../web/outsourcing/outsourcing-words.ts'
import { csvLines, csvMark, csvMoment } from '../../web/csv.ts'
import { listed, officeName, postName, term } from '../../web/say.ts'
import type { Ui } from '../../web/ui.ts'
import { wordsOf } from '../../web/outsourcing/words.ts'

/**
 * The head of the list of cases for a spreadsheet: UTF-8 with a mark in front, without which Excel reads Japanese
 * wrongly.
 */
export const csvHead = (ui: Ui): string => {
  const { columns, number } = ui.t.pages.cases
  const { names } = wordsOf(ui).forms
  return `${csvMark}${csvLines([[number, columns.case, columns.stage, columns.holder, ui.t.parts.waitingFor, columns.due, columns.vendor, columns.office, names['startsOn'] ?? '', names['endsOn'] ?? '']])}`
}

/** Some of its rows; days as a spreadsheet sorts them. */
export const csvRows = (ui: Ui, rows: readonly CaseListRow[]): string =>
  csvLines(
    rows.map((row) => [
      row.number === null ? '' : numberText(ui, row.number),
      row.title,
      stageText(ui, row.stage, row.ending),
      listed(
        ui,
        row.holders.map((post) => postName(ui, post)),
      ),
      row.waitingFor === null ? '' : term(ui.t.words.tasks, row.waitingFor),
      row.due === null ? '' : csvMoment(row.due),
      row.vendor,
      officeName(ui, row.office),
      row.startsOn ?? '',
      row.endsOn ?? '',
    ]),
  )
