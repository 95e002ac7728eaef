import type { RegisterEntry } from '../../domain/law/register.ts'
import { csvLines, csvMark } from '../csv.ts'
import { listed, officeName, term } from '../say.ts'
import type { Ui } from '../ui.ts'
import type { DeclaredRegister } from './declared-register.ts'
import { numberIn, plainCell } from './register-cells.tsx'

/** The head of a register's file for a spreadsheet. */
export const registerFileHead = (ui: Ui, register: DeclaredRegister): string => {
  const { columns } = register.words(ui, null)
  const { number, waitingFor, office } = ui.t.parts
  const own = register.columns.map(({ heading }) => columns[heading] ?? heading)
  return `${csvMark}${csvLines([[number, ...own, waitingFor, office]])}`
}

/** Some of its rows. */
export const registerFileRows = (ui: Ui, register: DeclaredRegister, rows: readonly RegisterEntry[]): string =>
  csvLines(
    rows.map((entry) => [
      entry.number === null ? '' : numberIn(ui, register, entry),
      ...register.columns.map((column) => plainCell(ui, register, column, entry)),
      entry.waitingFor === null ? '' : term(ui.t.words.tasks, entry.waitingFor),
      listed(
        ui,
        entry.offices.map((office) => officeName(ui, office)),
      ),
    ]),
  )
