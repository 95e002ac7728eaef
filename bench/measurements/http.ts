import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { connect } from '../../db/connection/connect.ts'
import { uuidOf } from '../../domain/kernel/ids.ts'
import { projectFolder } from '../../launch/paths.ts'
import type { HttpJob, HttpResult } from '../decide-over-http.ts'
import { startMailServer } from '../mail-server.ts'
import type { Measurement } from '../measurement.ts'
import { prepareCases } from '../prepare-cases.ts'
import { median, rounded, spreadOf } from '../spread.ts'
import { withSystem } from '../throw-away.ts'
import { unseen, until } from '../until.ts'

const inFlight = 16

/**
 * Decisions through the API, with session, rights and the checks against other sites, while worker and Temporal do all
 * that follows.
 */
export const http: Measurement = {
  name: 'http',
  figures: ['httpDecisionsPerSecond'],
  run: async ({ quick, say }) => {
    const mail = await startMailServer()
    return withSystem(mail.url, async ({ running, parts }) => {
      const { webUrl, databaseUrl } = running()
      const { pool, close } = connect({ url: databaseUrl, max: 1 })
      try {
        const { cases } = await prepareCases(webUrl, quick ? 32 : 128, ['start', 'vet', 'submit'])
        const seen = () => until('every case was seen', async () => (await unseen(pool)) === 0)
        await seen()
        const job: HttpJob = {
          webUrl,
          cases: cases.map(uuidOf),
          warmUp: quick ? 32 : 1_000,
          decisions: quick ? 64 : 1_000,
          inFlight,
        }
        const rounds = []
        for (let nth = 0; nth < (quick ? 1 : 3); nth++) {
          const round = summary(await decide(nth === 0 ? job : { ...job, warmUp: 32 }))
          const began = performance.now()
          await seen()
          rounds.push({ ...round, allSeenAfterSeconds: (performance.now() - began) / 1_000 })
          say(JSON.stringify(rounds.at(-1)))
        }
        await parts.get('worker')?.stop()
        const withoutWorker = summary(await decide({ ...job, warmUp: 32 }))
        const value = median(rounds.map((one) => one.perSecond))
        const alone = `${rounded(withoutWorker.perSecond)}/s with the worker away`
        return {
          figures: {
            httpDecisionsPerSecond: {
              value,
              ours:
                `p50 ${rounded(median(rounds.map((one) => one.ms.p50)))}, p99 ` +
                `${rounded(median(rounds.map((one) => one.ms.p99)))} ms; ${alone}`,
            },
          },
          raw: { inFlight, cases: cases.length, decisions: job.decisions, rounds, withoutWorker },
        }
      } finally {
        await close()
        await mail.stop()
      }
    })
  },
}

const decide = async (job: HttpJob): Promise<HttpResult> => {
  const file = join(projectFolder, 'bench', 'decide-over-http.ts')
  const run = promisify(execFile)(process.execPath, [file, JSON.stringify(job)], {
    maxBuffer: 64 * 1024 * 1024,
    timeout: 300_000,
  })
  const { stdout } = await run.catch((error: { readonly stderr?: string }) => {
    throw new Error(`the client failed: ${error.stderr ?? ''}`, { cause: error })
  })
  return JSON.parse(stdout) as HttpResult
}

const summary = ({ seconds, took }: HttpResult) => ({ perSecond: took.length / seconds, ms: spreadOf(took) })
