import type { Pool } from 'pg'
import { countedTo } from '../../domain/kernel/counted-to.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { MeetingsBetween } from '../city/touched.ts'

const text = `
  with coming as materialized (
    select stream, title, starts_on from cases
    where procedure = 'council' and starts_on between $1 and coalesce($2::date, 'infinity') and stage <> 'closed'
    and ending is null
    order by starts_on desc limit ${countedTo})
  select (select count(*)::int from coming) as count, coalesce((select json_agg(f) from (
    select stream as id, title, starts_on as day from coming order by starts_on, stream limit 10) f), '[]') as first`

/** The meetings that are planned or called from a day to another, or from then on. */
export const meetingsBetween = async (
  pool: Pool,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate | null },
): Promise<MeetingsBetween> => {
  const { rows } = await pool.query<MeetingsBetween>({ name: 'meetings-between', text, values: [from, to] })
  return rows[0] ?? { count: 0, first: [] }
}
