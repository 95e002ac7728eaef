import type { CaseListRow } from '../db/read-models/case-list.ts'
import { numberText, stageText } from '../web/case/case-words.ts'
import { momentText } from '../web/dates.ts'
import { listed, officeName, postName, term } from '../web/say.ts'
import type { Ui } from '../web/ui.ts'

/**
 * The list of cases for a spreadsheet: UTF-8 with a mark at its head, without which Excel reads Japanese wrongly; days
 * as a spreadsheet sorts them. A cell that a spreadsheet would take for a formula is made plain text.
 */
export const caseListCsv = (ui: Ui, rows: readonly CaseListRow[]): string => {
  const { columns, number } = ui.t.pages.cases
  const { names } = ui.t.forms
  const head = [number, columns.case, columns.stage, columns.holder, columns.due, columns.vendor, columns.office, names['startsOn'] ?? '', names['endsOn'] ?? '']
  const body = rows.map((row) => [
    row.number === null ? '' : numberText(ui, row.number),
    row.title,
    stageText(ui, row.stage, row.ending),
    listed(ui, [...row.holders.map((post) => postName(ui, post)), ...(row.waitingFor === null ? [] : [term(ui.t.words.tasks, row.waitingFor)])]),
    row.due === null ? '' : momentText(ui.lang, row.due),
    row.vendor,
    officeName(ui, row.office),
    row.startsOn ?? '',
    row.endsOn ?? '',
  ])
  return `\ufeff${[head, ...body].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`
}

const cell = (text: string): string => {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
