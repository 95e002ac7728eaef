import { measureCatchUp } from '../catch-up.ts'
import type { Measurement } from '../measurement.ts'
import { rounded } from '../spread.ts'
import { withPostgres, withTemporal } from '../throw-away.ts'

/** From Temporal's return after a minute away until every practice has seen what was decided meanwhile. */
export const catchUp: Measurement = {
  name: 'catch-up',
  figures: ['catchUpSeconds'],
  run: ({ quick }) =>
    withPostgres(({ url, ownerUrl }) =>
      withTemporal(async (temporal) => {
        const options = quick ? { awaySeconds: 8, decisions: 20 } : { awaySeconds: 60, decisions: 200 }
        const { catchUpSeconds: value, raw } = await measureCatchUp({ url, ownerUrl, temporal, ...options })
        return {
          figures: {
            catchUpSeconds: {
              value,
              ours: `decided meanwhile: p50 ${rounded(raw.decidedP50Ms)}, p99 ${rounded(raw.decidedP99Ms)} ms`,
            },
          },
          raw,
        }
      }),
    ),
}
