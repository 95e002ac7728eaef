import { wareki } from '../../domain/kernel/era.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { RegisterEntry } from '../../domain/law/register.ts'
import { inBrackets, listed, officeName, term } from '../say.ts'
import type { Ui } from '../ui.ts'
import type { DeclaredRegister, RegisterColumn } from './declared-register.ts'
import { dayIn, numberIn, plainCell } from './register-cells.tsx'

/** What a spreadsheet shows in a cell: a text, or a day that sorts as one. */
export type TableCell = { readonly text: string } | { readonly day: PlainDate | null }

/** A column of a register's file: its heading, and what a row has there. */
export interface TableColumn {
  readonly heading: string
  readonly isDay: boolean
  readonly cell: (entry: RegisterEntry) => TableCell
}

/**
 * The columns of a register's file, whichever its kind: number, those of the page, what is asked, offices. Days stand
 * as ISO 8601; by choice with the Japanese calendar's in a column beside.
 */
export const tableColumns = (
  ui: Ui,
  register: DeclaredRegister,
  shown: readonly RegisterColumn[],
  withWareki: boolean,
): readonly TableColumn[] => {
  const { number, waitingFor, office, inWareki } = ui.t.parts
  const { columns } = register.words(ui, null)
  const text = (heading: string, of: (entry: RegisterEntry) => string): TableColumn => ({
    heading,
    isDay: false,
    cell: (entry) => ({ text: of(entry) }),
  })
  return [
    text(number, (entry) => (entry.number === null ? '' : numberIn(ui, register, entry))),
    ...shown.flatMap((column): readonly TableColumn[] => {
      const heading = columns[column.heading] ?? column.heading
      if (!isDay(column)) return [text(heading, (entry) => plainCell(ui, register, column, entry))]
      const of = (entry: RegisterEntry): PlainDate | null => dayIn(column, entry) ?? null
      const day: TableColumn = { heading, isDay: true, cell: (entry) => ({ day: of(entry) }) }
      const japanese = text(`${heading}${inBrackets(ui, inWareki)}`, (entry) => {
        const on = of(entry)
        return on === null ? '' : wareki(on)
      })
      return withWareki ? [day, japanese] : [day]
    }),
    text(waitingFor, (entry) => (entry.waitingFor === null ? '' : term(ui.t.words.tasks, entry.waitingFor))),
    text(office, (entry) =>
      listed(
        ui,
        entry.offices.map((one) => officeName(ui, one)),
      ),
    ),
  ]
}

const isDay = ({ kind }: RegisterColumn): boolean =>
  kind === 'starts' || kind === 'ends' || kind === 'opened' || kind === 'day'

/** A cell as text: a day as ISO 8601, none as nothing. */
export const cellText = (cell: TableCell): string => ('text' in cell ? cell.text : (cell.day ?? ''))
