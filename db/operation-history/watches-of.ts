import type { Pool } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { Watch } from '../../domain/operation-history/gaps/watch.ts'

// As many as there are kinds of equipment, however many media they watch.
const text = `
  select s.state -> 'watch' as watch from cases c join streams s on s.stream = c.stream
  where c.procedure = 'operation-history' and c.stage = 'watching' and position($1 in s.state::text) > 0`

/** A watch that takes a medium for one that is there: over which equipment, and for which days of which device. */
export interface HoldingWatch {
  readonly equipment: string
  readonly device: string
  readonly from: PlainDate
  readonly to: PlainDate
}

/**
 * Which watches take a medium for one that is there. It is asked of what they were told, not of what the medium wrote
 * down of that: between the two it may be put right, or the power may fail.
 */
export const watchesOf = async (pool: Pool, medium: CaseId): Promise<readonly HoldingWatch[]> => {
  const { rows } = await pool.query<{ readonly watch: Watch }>({ name: 'watches-of', text, values: [medium] })
  return rows.flatMap(({ watch: { equipment, media } }) =>
    media
      .filter((one) => one.medium === medium && !one.gone)
      .map(({ device = '', from, to }) => ({ equipment, device, from, to })),
  )
}
