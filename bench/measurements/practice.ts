import type { Measurement } from '../measurement.ts'
import { measurePractice } from '../practice.ts'
import { median, rounded } from '../spread.ts'
import { withPostgres, withTemporal } from '../throw-away.ts'

// Five, for either side's runs differ by a tenth to a fifth from one another.
const thoroughly = { pairs: 5, warmUp: 20, cases: 60, lanes: 12 }
const quickly = { pairs: 1, warmUp: 4, cases: 12, lanes: 12 }

/** What a whole case costs Temporal, against a bare workflow with as many signals and timers. */
export const practice: Measurement = {
  name: 'practice',
  figures: ['practiceThroughputRatio'],
  run: ({ quick }) =>
    withPostgres(({ url, ownerUrl }) =>
      withTemporal(async ({ address }) => {
        const options = quick ? quickly : thoroughly
        const { practiceThroughputRatio: value, raw } = await measurePractice({
          url,
          ownerUrl,
          temporalAddress: address,
          ...options,
        })
        const rate = (side: string) =>
          `${rounded(median(raw.filter((one) => one.side === side).map((one) => one.casesPerSecond)))} cases/s`
        return {
          figures: { practiceThroughputRatio: { value, ours: rate('ours'), floor: rate('floor') } },
          raw: { options, rounds: raw },
        }
      }),
    ),
}
