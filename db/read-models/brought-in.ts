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

/** A place in what was recorded first, and what is looked for there: what isn't said, as the empty text. */
export interface SaidThere {
  readonly path: string
  readonly said: readonly string[]
}

/**
 * What files have brought in by a command and says what is looked for, but for one of the places at the most: of what
 * was ever brought in only that leaves the database. Three places are told apart; where fewer are given, less is.
 */
export const broughtInBy = async (
  reads: Pool,
  command: string,
  places: readonly SaidThere[],
): Promise<readonly BroughtIn[]> => {
  const three = [0, 1, 2].map((nth) => places[nth] ?? anything)
  const { rows } = await reads.query<Omit<BroughtIn, 'number'> & NumberColumns>({
    name: 'brought-in-by',
    text: `select k.stream as id, e.data, c.title, c.fiscal_year, c.series, c.serial
      from commands k join events e on e.stream = k.stream and e.version = 1 join cases c on c.stream = k.stream
      where k.origin = 'import' and split_part(k.id, '/', 2) = $1
        and (coalesce(e.data #>> $2::text[], '') in (select unnest($3::text[])))::int
          + (coalesce(e.data #>> $4::text[], '') in (select unnest($5::text[])))::int
          + (coalesce(e.data #>> $6::text[], '') in (select unnest($7::text[])))::int >= 2`,
    values: [command, ...three.flatMap(({ path, said }) => [path.split('.'), said])],
  })
  return rows.map(numberOf)
}

/** Nothing is recorded under the empty name: everything says what is looked for there. */
const anything: SaidThere = { path: '', said: [''] }
