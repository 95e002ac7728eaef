import { connect } from '../../db/connection/connect.ts'
import { uuidOf } from '../../domain/kernel/ids.ts'
import type { ActJob } from '../decide-by-act.ts'
import type { HttpJob } from '../decide-over-http.ts'
import type { InTurn, Timed } from '../in-turn.ts'
import { startMailServer } from '../mail-server.ts'
import type { Measurement } from '../measurement.ts'
import { inItsOwnProcess } from '../own-process.ts'
import { prepareCases } from '../prepare-cases.ts'
import { median, rounded, spreadOf } from '../spread.ts'
import { withSystem } from '../throw-away.ts'
import { unseen, until } from '../until.ts'

const inFlight = 16
const withinMs = 300_000

/**
 * Decisions through the API, with session, rights and the checks against other sites, while worker and Temporal do all
 * that follows; against the same decisions by `act` alone, in turn with them.
 */
export const http: Measurement = {
  name: 'http',
  figures: ['httpDecisionsPerSecond', 'httpThroughputRatio'],
  run: async ({ quick, say }) => {
    const mail = await startMailServer()
    return withSystem(mail.url, async ({ running, parts }) => {
      const { webUrl, databaseUrl } = running()
      const { pool, close } = connect({ url: databaseUrl, max: 1 })
      try {
        const { cases } = await prepareCases(webUrl, quick ? 32 : 128, ['start', 'vet', 'submit'])
        const seen = () => until('every case was seen', async () => (await unseen(pool)) === 0)
        await seen()
        const work: InTurn = {
          cases: cases.map(uuidOf),
          warmUp: quick ? 32 : 1_000,
          decisions: quick ? 64 : 2_000,
          inFlight,
        }
        // Each round's client and its `act` are new processes, with connections that have yet to be opened.
        const again: InTurn = { ...work, warmUp: quick ? 32 : 500 }
        const rounds = []
        for (let nth = 0; nth < (quick ? 1 : 3); nth++) {
          const now = nth === 0 ? work : again
          const http = summary(await overHttp({ ...now, webUrl }))
          const began = performance.now()
          await seen()
          const allSeenAfterSeconds = (performance.now() - began) / 1_000
          // What `act` alone leaves is nobody's to hear of before it is over: nothing pokes, and the sweep comes later.
          const alone = summary(await byAct({ ...now, databaseUrl }))
          await seen()
          rounds.push({ ...http, allSeenAfterSeconds, act: alone, ratio: http.perSecond / alone.perSecond })
          say(JSON.stringify(rounds.at(-1)))
        }
        await parts.get('worker')?.stop()
        const withoutWorker = summary(await overHttp({ ...again, webUrl }))
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
            httpThroughputRatio: {
              value: median(rounds.map((one) => one.ratio)),
              ours: `${rounded(value)}/s`,
              floor: `act ${rounded(median(rounds.map((one) => one.act.perSecond)))}/s`,
            },
          },
          raw: { inFlight, cases: cases.length, decisions: work.decisions, rounds, withoutWorker },
        }
      } finally {
        await close()
        await mail.stop()
      }
    })
  },
}

const overHttp = (job: HttpJob): Promise<Timed> => inItsOwnProcess('decide-over-http.ts', job, withinMs)
const byAct = (job: ActJob): Promise<Timed> => inItsOwnProcess('decide-by-act.ts', job, withinMs)

const summary = ({ seconds, took }: Timed) => ({ perSecond: took.length / seconds, ms: spreadOf(took) })
