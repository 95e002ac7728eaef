import type { Pool } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'

const text = `
  select c.stream from cases c join streams s on s.stream = c.stream
  where c.procedure = 'council' and c.stage in ('planned', 'called') and c.stream <> $1 and s.state->>'kind' = 'regular'
  order by c.starts_on, c.stream limit 1`

/** A regular meeting that is planned or called, besides this one; null where there is none. */
export const plannedRegularMeeting = async (pool: Pool, besides: CaseId): Promise<CaseId | null> => {
  const { rows } = await pool.query<{ stream: CaseId }>({ name: 'planned-regular-meeting', text, values: [besides] })
  return rows[0]?.stream ?? null
}
