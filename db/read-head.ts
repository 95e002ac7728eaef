import type { Pool } from 'pg'
import type { CaseId, PersonId } from '../domain/kernel/ids.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import type { Origin } from './stored-event.ts'

/** All that a decision stands on, as one statement reads it. */
export interface Head {
  readonly version: number
  readonly state: object | null
  readonly hash: Buffer | null
  readonly lastAt: string | null
  readonly offsetMs: number
  /** The database's clock: one clock for however many processes. */
  readonly wall: string
  /** What was recorded under this command id, if anything was. */
  readonly said: { readonly stream: string; readonly fingerprint: string; readonly version: number } | null
  readonly name: string | null
  readonly assignments: readonly { readonly post: string; readonly from: string; readonly to: string | null }[]
  readonly nextSerial: number
}

/** Which head to read, and for whom. */
export interface HeadQuery {
  readonly stream: CaseId
  readonly procedure: string
  readonly series: string
  readonly origin: Origin
  readonly commandId: string
  readonly person: PersonId | null
  /** The practice's clock, which the fiscal year of the next number goes by where `clockOf` believes it. */
  readonly clock: Instant | null
  readonly timeSkipping: boolean
}

// The clock is read once, in the subquery: a reading of its own beside `fiscal_year` would keep the index from being used
// (the cost would grow with the number of cases), and at midnight of 1 April the two readings could differ.
const text = `
  select coalesce(s.version, 0) as version, s.state, s.hash, s.last_at as "lastAt", coalesce(s.offset_ms, 0) as "offsetMs",
    c.wall,
    (select json_build_object('stream', c.stream, 'fingerprint', encode(c.fingerprint, 'hex'), 'version', c.version)
       from commands c where c.origin = $2 and c.id = $3) as said,
    p.name,
    (select coalesce(json_agg(json_build_object('post', a.post, 'from', a.from_day, 'to', a.to_day)), '[]')
       from post_assignments a where a.person = $4) as assignments,
    coalesce((select n.serial from cases n where n.procedure = $5 and n.series = $6 and n.fiscal_year = year.fiscal
       order by n.serial desc limit 1), 0) + 1 as "nextSerial"
  from (select clock_timestamp() as wall) as c
  left join streams s on s.stream = $1
  left join people p on p.id = $4
  cross join lateral (select c.wall + coalesce(s.offset_ms, 0) * interval '1 millisecond' as own) as clock
  cross join lateral (select extract(year from (
    case when $2 = 'import' and $7::timestamptz is not null then greatest($7::timestamptz, s.last_at)
      else greatest(clock.own, s.last_at, case when $8 or $7::timestamptz < clock.own + interval '1 minute' then $7::timestamptz end) end
      at time zone 'Asia/Tokyo' - interval '3 months'))::int as fiscal) as year`

/** Reads a stream's head, what its command id was used for, and the actor's standing: the first of an act's two round trips. */
export const readHead = async (pool: Pool, query: HeadQuery): Promise<Head> => {
  const { rows } = await pool.query<Head>({
    name: 'read-head',
    text,
    values: [query.stream, query.origin, query.commandId, query.person, query.procedure, query.series, query.clock, query.timeSkipping],
  })
  const [head] = rows
  if (!head) throw new Error('the head query answered no row')
  return head
}
