import { connect } from '../../db/connect.ts'
import { benchRecord, defaultOptions } from '../record.ts'
import type { Measurement } from '../measurement.ts'
import { median, rounded } from '../spread.ts'
import { withPostgres } from '../throw-away.ts'
import { appRole } from '../../launch/parts/postgres-roles.ts'
import { enrol } from '../../test/support/roster.ts'

const quickly = { pairs: 1, warmUp: 140, serial: 56, parallel: 210, inFlight: 16 }

/** What recording a decision costs, each of a case's life as often as the others, against a bare transaction. */
export const record: Measurement = {
  name: 'record',
  figures: ['recordThroughputRatio', 'recordLatencyRatio'],
  run: ({ quick, say }) =>
    withPostgres(async ({ url, ownerUrl }) => {
      const application = connect({ url, max: 16, name: 'sekisho-bench' })
      const owner = connect({ url: ownerUrl, max: 1, statementTimeoutMs: 0 })
      try {
        await enrol(owner.pool)
        const options = quick ? quickly : defaultOptions
        const { raw, approval, ...ratios } = await benchRecord(
          { pool: application.pool, timeSkipping: false },
          owner.pool,
          appRole,
          options,
          say,
        )
        const middle = (side: string, of: (one: (typeof raw)[number]) => number) =>
          rounded(median(raw.filter((one) => one.side === side).map(of)))
        const rate = (side: string) => `${middle(side, (one) => one.parallel.perSecond)}/s`
        const serial = (side: string) => `${middle(side, (one) => one.serial.p50Ms)} ms`
        return {
          figures: {
            recordThroughputRatio: { value: ratios.recordThroughputRatio, ours: rate('act'), floor: rate('floor') },
            recordLatencyRatio: { value: ratios.recordLatencyRatio, ours: serial('act'), floor: serial('floor') },
          },
          raw: { options, approval, rounds: raw },
        }
      } finally {
        await Promise.all([application.close(), owner.close()])
      }
    }),
}
