import type { Pool, QueryConfig } from 'pg'
import type { CaseId, PersonId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { perPool } from '../connection/per-pool.ts'
import { askTogether } from '../connection/ask-together.ts'
import { ruleBookVersion } from '../city/rule-book-version.ts'
import { isHopeless } from '../connection/sql-state.ts'
import type { Origin } from '../kept/stored-event.ts'

/** All that a decision stands on, as one statement reads it. */
export interface Head {
  readonly version: number
  readonly state: object | null
  /** In which form the state was folded; null where there is none. */
  readonly form: number | null
  /** The version of the rule book that the act is decided by. */
  readonly ruleBook: number
  /** The state was another release's, and was folded anew for this one. */
  readonly foldedAnew?: boolean
  readonly hash: Buffer | null
  readonly lastAt: string | null
  readonly offsetMs: number
  /**
   * The database's clock: one clock for however many processes. Whatever is decided on this head is recorded as of this
   * moment; the database takes it within half a minute.
   */
  readonly wall: Instant
  /** What was recorded under this command id, if anything was. */
  readonly said: { readonly stream: string; readonly fingerprint: Buffer; readonly version: number } | null
  readonly name: string | null
  /** From this day on the person is called so; until then as before. */
  readonly renamedFrom: string | null
  readonly earlierName: string | null
  /** Which posts the person holds or held: from which day, and to which, where the end is known. */
  readonly assignments: readonly Assignment[]
}
type Assignment = readonly [post: string, from: string, to: string | null]

/** Which head to read, and for whom. */
export interface HeadQuery {
  readonly stream: CaseId
  readonly origin: Origin
  readonly commandId: string
  readonly person: PersonId | null
}

/** The row as it comes. The command is joined: an object of it, built in SQL, cost more than finding it. */
interface HeadRow extends Omit<Head, 'said' | 'assignments'> {
  readonly saidOf: string | null
  readonly saidPrint: Buffer
  readonly saidVersion: number
  readonly assignments: readonly Assignment[] | null
}

/** Where the values stand that a head is read for: parameters, or the columns of several at once. */
interface Places {
  readonly from: string
  readonly stream: string
  readonly origin: string
  readonly command: string
  readonly person: string
}

const headsOf = ({ from, stream, origin, command, person }: Places) => `
  select coalesce(s.version, 0) as version, s.state, s.form, s.hash, s.last_at as "lastAt", coalesce(s.offset_ms,
  0) as "offsetMs",
    clock_timestamp() as wall, ${ruleBookVersion} as "ruleBook", c.stream as "saidOf", c.fingerprint as "saidPrint",
    c.version as "saidVersion", p.name,
    p.renamed_from as "renamedFrom", p.earlier_name as "earlierName",
    (select json_agg(json_build_array(a.post, a.from_day, a.to_day)) from post_assignments a
    where a.person = ${person}) as assignments
  from ${from}
  left join streams s on s.stream = ${stream}
  left join commands c on c.origin = ${origin} and c.id = ${command}
  left join people p on p.id = ${person}`

const textOfOne = headsOf({ from: '(select) as always', stream: '$1', origin: '$2', command: '$3', person: '$4' })

/** The planner can't see into the lists: else it would plan anew for each length, which costs more than the reading. */
const textOfSeveral = `${headsOf({
  from: `unnest((select $1::text[]), (select $2::text[]), (select $3::text[]), (select $4::uuid[]))
    with ordinality as asked(stream, origin, command, person, nth)`,
  stream: 'asked.stream',
  origin: 'asked.origin',
  command: 'asked.command',
  person: 'asked.person',
})}
  order by asked.nth`

const readHeads = async (pool: Pool, asked: readonly HeadQuery[]): Promise<readonly Head[]> => {
  const [only] = asked
  const reading: QueryConfig =
    asked.length === 1 && only
      ? { name: 'read-head', text: textOfOne, values: [only.stream, only.origin, only.commandId, only.person] }
      : {
          name: 'read-heads',
          text: textOfSeveral,
          values: [
            asked.map(({ stream }) => stream),
            asked.map(({ origin }) => origin),
            asked.map(({ commandId }) => commandId),
            asked.map(({ person }) => person),
          ],
        }
  const { rows } = await pool.query<HeadRow>(reading)
  return rows.map(headOf)
}

const headOf = ({ saidOf, saidPrint, saidVersion, assignments, ...head }: HeadRow): Head => ({
  ...head,
  said: saidOf === null ? null : { stream: saidOf, fingerprint: saidPrint, version: saidVersion },
  assignments: assignments ?? [],
})

const reader = perPool((pool) => askTogether((asked: readonly HeadQuery[]) => readHeads(pool, asked), isHopeless))

/**
 * Reads a stream's head, what its command id was used for, and who the actor is: the first of an act's two round
 * trips. Those of acts at once are read together, for half the cost of each.
 */
export const readHead = (pool: Pool, query: HeadQuery): Promise<Head> => reader(pool)(query)
