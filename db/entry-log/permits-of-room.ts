import type { Pool } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'

/** A permit's case as it stands. */
export interface PermitOfRoom {
  readonly id: CaseId
  readonly version: number
  readonly state: object
}

/** A room has some dozens of permits a year; more than these nobody looks through. */
const mostPermits = 5_000

/** The permits for a room whose period touches these days, whoever asks: what they say is the permits' own law's. */
export const permitsOfRoom = async (
  reads: Pool,
  room: string,
  from: PlainDate,
  to: PlainDate,
): Promise<readonly PermitOfRoom[]> => {
  const { rows } = await reads.query<PermitOfRoom>({
    name: 'permits-of-room',
    text: `select c.stream as id, s.version, s.state from cases c join streams s on s.stream = c.stream
      where c.procedure = 'entry-permit' and s.state ->> 'room' = $1
        and coalesce(c.starts_on, $3::date) <= $3::date and coalesce(c.ends_on, $2::date) >= $2::date
      order by c.stream limit ${mostPermits}`,
    values: [room, from, to],
  })
  return rows
}
