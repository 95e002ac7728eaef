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
  readonly said: { readonly stream: string; readonly fingerprint: Buffer; readonly version: number } | null
  readonly name: string | null
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

const text = `
  select coalesce(s.version, 0) as version, s.state, s.hash, s.last_at as "lastAt", coalesce(s.offset_ms, 0) as "offsetMs",
    clock_timestamp() as wall, c.stream as "saidOf", c.fingerprint as "saidPrint", c.version as "saidVersion", p.name,
    (select json_agg(json_build_array(a.post, a.from_day, a.to_day)) from post_assignments a where a.person = $4) as assignments
  from (select) as always
  left join streams s on s.stream = $1
  left join commands c on c.origin = $2 and c.id = $3
  left join people p on p.id = $4`

/** Reads a stream's head, what its command id was used for, and the actor's standing: the first of an act's two round trips. */
export const readHead = async (pool: Pool, { stream, origin, commandId, person }: HeadQuery): Promise<Head> => {
  const { rows } = await pool.query<HeadRow>({ name: 'read-head', text, values: [stream, origin, commandId, person] })
  const [row] = rows
  if (!row) throw new Error('the head query answered no row')
  const { saidOf, saidPrint, saidVersion, assignments, ...head } = row
  return { ...head, said: saidOf === null ? null : { stream: saidOf, fingerprint: saidPrint, version: saidVersion }, assignments: assignments ?? [] }
}
