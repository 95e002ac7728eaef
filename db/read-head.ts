import type { Pool } from 'pg'
import type { CaseId, PersonId } from '../domain/kernel/ids.ts'
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
}

const text = `
  select coalesce(s.version, 0) as version, s.state, s.hash, s.last_at as "lastAt", coalesce(s.offset_ms, 0) as "offsetMs",
    clock_timestamp() as wall,
    (select json_build_object('stream', c.stream, 'fingerprint', encode(c.fingerprint, 'hex'), 'version', c.version)
       from commands c where c.origin = $2 and c.id = $3) as said,
    p.name,
    (select coalesce(json_agg(json_build_object('post', a.post, 'from', a.from_day, 'to', a.to_day)), '[]')
       from post_assignments a where a.person = $4) as assignments,
    (select coalesce(max(n.serial), 0) + 1 from cases n where n.procedure = $5 and n.series = $6
       and n.fiscal_year = extract(year from (greatest(clock_timestamp() + coalesce(s.offset_ms, 0) * interval '1 millisecond', s.last_at)
         at time zone 'Asia/Tokyo' - interval '3 months'))::int) as "nextSerial"
  from (values (1)) as one(n)
  left join streams s on s.stream = $1
  left join people p on p.id = $4`

/** Reads a stream's head, what its command id was used for, and the actor's standing: the first of an act's two round trips. */
export const readHead = async (pool: Pool, query: HeadQuery): Promise<Head> => {
  const { rows } = await pool.query<Head>({
    name: 'read-head',
    text,
    values: [query.stream, query.origin, query.commandId, query.person, query.procedure, query.series],
  })
  const [head] = rows
  if (!head) throw new Error('the head query answered no row')
  return head
}
