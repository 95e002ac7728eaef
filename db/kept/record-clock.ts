import type { Pool } from 'pg'
import type { Instant } from '../../domain/kernel/instant.ts'

/** The database's clock: one for all processes, however wrong their own may be. */
export const recordClock = async (pool: Pool): Promise<Instant> => {
  const { rows } = await pool.query<{ readonly now: Instant }>('select clock_timestamp() as now')
  const [row] = rows
  if (row === undefined) throw new Error('the record tells no time')
  return row.now
}
