import type { CaseState } from '../../domain/law/case-state.ts'
import type { Procedure } from '../../domain/law/procedure.ts'
import { registeredRows, type RegisteredRow } from '../../domain/law/register.ts'
import { storedDays, type StoredDays } from '../tables/case-columns.ts'
import { searchText } from './search-text.ts'

type Days = Pick<RegisteredRow, 'fromOn' | 'untilOn'>

/** A register's row as its table has it. */
export interface StoredRow extends Omit<RegisteredRow, 'number' | 'searched' | 'claim' | keyof Days>, StoredDays {
  readonly fiscalYear: number | null
  readonly series: string | null
  readonly serial: number | null
  readonly search: string
}

/** What an act does to the registers: the rows that it makes or changes, and those that it takes away. */
export interface RegisterChanges {
  readonly written: readonly StoredRow[]
  readonly gone: readonly Pick<StoredRow, 'register' | 'item'>[]
}

/** The rows of a case in its procedure's registers, as the table has them. */
export const storedRows = ({ registers }: Procedure, state: CaseState): readonly StoredRow[] =>
  registeredRows(registers, state).map(stored)

/** What changes between two states; all rows where there was none before. Null where nothing does. */
export const registerChanges = (
  { registers }: Procedure,
  before: CaseState | null,
  after: CaseState,
): RegisterChanges | null => {
  const left = new Map(before === null ? [] : registeredRows(registers, before).map((row) => [keyOf(row), row]))
  const written = registeredRows(registers, after).filter((row) => {
    const was = left.get(keyOf(row))
    left.delete(keyOf(row))
    return was === undefined || JSON.stringify(was) !== JSON.stringify(row)
  })
  const gone = [...left.values()]
    .filter((row) => !isLasting(registers, row))
    .map(({ register, item }) => ({ register, item }))
  return written.length + gone.length === 0 ? null : { written: written.map(stored), gone }
}

/** Whether a row stays in its register when the state has let it go. */
export const isLasting = (registers: Procedure['registers'], { register }: Pick<RegisteredRow, 'register'>): boolean =>
  registers[register]?.lasting ?? false

/** What tells a row of a case from its others. */
export const keyOf = ({ register, item }: Pick<RegisteredRow, 'register' | 'item'>): string => `${register} ${item}`

// What a row claims stands among its cells, where the record's index holds it to be one's alone.
const stored = ({ number, searched, claim, ...row }: RegisteredRow): StoredRow => ({
  ...storedDays(row),
  ...(claim === undefined ? {} : { cells: { ...row.cells, claim } }),
  fiscalYear: number?.fiscalYear ?? null,
  series: number?.series ?? null,
  serial: number?.serial ?? null,
  search: searchText({ searched }),
})
