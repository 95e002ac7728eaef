import type { Pool } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { CaseNumber } from '../../domain/kernel/case-number.ts'
import { numberOf, type NumberColumns } from './case-number.ts'

/** A case that a register's file has begun, and what was recorded of it first. */
export interface BroughtIn {
  readonly id: CaseId
  readonly data: object
  readonly title: string
  readonly number: CaseNumber | null
}

/** What files have brought in by a command. */
export const broughtInBy = async (reads: Pool, command: string): Promise<readonly BroughtIn[]> => {
  const { rows } = await reads.query<Omit<BroughtIn, 'number'> & NumberColumns>({
    name: 'brought-in-by',
    text: `select k.stream as id, e.data, c.title, c.fiscal_year, c.series, c.serial
      from commands k join events e on e.stream = k.stream and e.version = 1 join cases c on c.stream = k.stream
      where k.origin = 'import' and split_part(k.id, '/', 2) = $1`,
    values: [command],
  })
  return rows.map(numberOf)
}
