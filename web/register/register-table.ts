import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { RegisterEntry } from '../../domain/law/register.ts'
import { listed, officeName, term } from '../say.ts'
import { dayColumns, textColumn, type TableColumn } from '../table-file.ts'
import type { Ui } from '../ui.ts'
import type { DeclaredRegister, RegisterColumn } from './declared-register.ts'
import { dayIn, plainCell } from './register-cells.tsx'
import { numberInWords } from '../number-in-words.ts'

/**
 * The columns of a register's file, whichever its kind: number, those of the page, what is asked, offices. Days stand
 * as ISO 8601; by choice with the Japanese calendar's in a column beside.
 */
export const tableColumns = (
  ui: Ui,
  register: DeclaredRegister,
  shown: readonly RegisterColumn[],
  withWareki: boolean,
): readonly TableColumn<RegisterEntry>[] => {
  const { number, waitingFor, office } = ui.t.parts
  const { columns } = register.words(ui, null)
  const text = textColumn<RegisterEntry>
  return [
    text(number, (entry) => (entry.number === null ? '' : numberInWords(ui, entry))),
    ...shown.flatMap((column): readonly TableColumn<RegisterEntry>[] => {
      const heading = columns[column.heading] ?? column.heading
      if (!isDay(column)) return [text(heading, (entry) => plainCell(ui, register, column, entry))]
      return dayColumns(ui, heading, (entry): PlainDate | null => dayIn(column, entry) ?? null, withWareki)
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
