import type { Pool } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'

/** A permit's case as it stands. */
export interface PermitOfRoom {
  readonly id: CaseId
  readonly version: number
  readonly state: object
}

/**
 * The permits for a room whose period touches these days, whoever asks: what they say is the permits' own law's. Which
 * they are their register knows by its index of what stands in the cells; no other permit's state is opened. All of
 * them: by one that were left out somebody would have entered without a permit.
 */
export const permitsOfRoom = async (
  reads: Pool,
  room: string,
  from: PlainDate,
  to: PlainDate,
): Promise<readonly PermitOfRoom[]> => {
  const { rows } = await reads.query<PermitOfRoom>({
    name: 'permits-of-room',
    text: `select r.stream as id, s.version, s.state from register_rows r join streams s on s.stream = r.stream
      where r.procedure = 'entry-permit' and r.register = 'permits' and narrowing(r.cells) @> $1::jsonb
        and coalesce(r.starts_on, $3::date) <= $3::date and coalesce(r.ends_on, $2::date) >= $2::date
      order by r.stream`,
    values: [JSON.stringify({ room }), from, to],
  })
  return rows
}
