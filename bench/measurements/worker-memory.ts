import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Pool } from 'pg'
import { connect } from '../../db/connection/connect.ts'
import type { System } from '../../launch/system.ts'
import { newCase } from '../../test/support/recorded-case.ts'
import { startMailServer } from '../mail-server.ts'
import type { Measurement } from '../measurement.ts'
import { prepareCases } from '../prepare-cases.ts'
import { copyCase } from '../copy-case.ts'
import { rounded } from '../spread.ts'
import { withSystem } from '../throw-away.ts'
import { unseen, until } from '../until.ts'

/** The worker's memory once five thousand open cases, waiting for the chief, have their workflows. */
export const workerMemory: Measurement = {
  name: 'worker-memory',
  figures: ['workerMiBAt5000'],
  run: async ({ quick, say }) => {
    const mail = await startMailServer()
    return withSystem(mail.url, async (system) => {
      const { webUrl, databaseOwnerUrl } = system.running()
      const { pool, close } = connect({ url: databaseOwnerUrl, max: 2, statementTimeoutMs: 0 })
      try {
        const {
          cases: [model],
        } = await prepareCases(webUrl, 1, ['start', 'vet', 'submit', 'acceptForm', 'recordOutcome'], pool)
        await until('the city has been seen', async () => (await unseen(pool)) === 0)
        const emptyMiB = await memoryOf(system)
        const wanted = quick ? 200 : 5_000
        // No workflow has seen the copies: the sweep starts them all, as it would after an import.
        await copyCase(pool, model!, Array.from({ length: wanted }, newCase))
        const began = performance.now()
        const { peakMiB, samples } = await watch(system, pool, say)
        const value = await memoryOf(system)
        return {
          figures: { workerMiBAt5000: { value, ours: `with the demo city alone ${emptyMiB} MiB, at most ${peakMiB}` } },
          raw: {
            openCases: wanted,
            emptyMiB,
            afterMiB: value,
            peakMiB,
            casesPerSecond: rounded(wanted / ((performance.now() - began) / 1_000)),
            samples,
          },
        }
      } finally {
        await close()
        await mail.stop()
      }
    })
  },
}

const sampleEveryMs = 2_000

/** How the worker's memory grows until every case has been seen. */
const watch = async (system: System, pool: Pool, say: (text: string) => void) => {
  const samples: { readonly unseen: number; readonly MiB: number }[] = []
  await until(
    'every case has been seen',
    async () => {
      const sample = { unseen: await unseen(pool), MiB: await memoryOf(system) }
      samples.push(sample)
      if (samples.length % 10 === 0) say(JSON.stringify(sample))
      return sample.unseen === 0
    },
    sampleEveryMs,
    900_000,
  )
  return { peakMiB: Math.max(...samples.map(({ MiB }) => MiB)), samples }
}

/** What the worker's process holds in memory (resident set), in MiB. */
const memoryOf = async ({ parts }: System): Promise<number> => {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(parts.get('worker')?.pid)])
  return Math.round(Number(stdout) / 1_024)
}
