import { serve, type ServerType } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedDemoCity } from '../../launch/demo-city/seed.ts'
import { cityApp, type CityApp } from '../support/city-app.ts'
import { freshDatabase } from '../support/database.ts'
import type { FuzzOrders, FuzzSeen } from './fuzz-client.ts'
import { monitorOwnWork } from './own-work.ts'
import { targetsIn } from './targets-in.ts'

/** `npm run fuzz -- --requests 20000 --seed 1` sets both; CI sends fewer, other ones each day. */
const count = Number(process.env['SEKISHO_FUZZ_REQUESTS'] ?? 2_000)
const first = Number(process.env['SEKISHO_FUZZ_SEED'] ?? Math.floor(Date.now() / 86_400_000) * 1_000_000)

/** `npm run fuzz` asks for 50; of its own work alone, for the machine may be busy with others'. */
const mostDelayMs = Number(process.env['SEKISHO_FUZZ_DELAY_MS'] ?? 200)
const mostGrowthMiB = 600
/** In the second half of a long run nothing new is met: what grows then would go on growing. */
const longRun = 10_000
const mostGrowthLaterMiB = 150

let city: CityApp
let server: ServerType
let orders: FuzzOrders
beforeAll(async () => {
  // A city with a case of every procedure at every step.
  const database = await freshDatabase()
  await seedDemoCity({ url: database.ownerUrl })
  // What is dear is asked for as often as it comes: here it is to be done, not refused.
  city = await cityApp({ rateFactor: 1_000_000 }, database)
  server = await new Promise<ServerType>((resolve) => {
    const one: ServerType = serve({ fetch: city.app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(one))
  })
  orders = {
    address: { host: '127.0.0.1', port: (server.address() as AddressInfo).port },
    ...(await targetsIn(city)),
    first,
    count,
  }
})
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  await city.end()
})

const sendAll = (): Promise<FuzzSeen> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL('fuzz-client.ts', import.meta.url), { workerData: orders, execArgv: [] })
    thread.once('message', resolve)
    thread.once('error', reject)
  })

const memoryMiB = (): number => Math.round(process.memoryUsage().rss / 1_048_576)

/** What the process was like while the requests came. */
const watched = async (sending: () => Promise<FuzzSeen>) => {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  const own = monitorOwnWork()
  const memory = [memoryMiB()]
  const sampling = setInterval(() => memory.push(memoryMiB()), 500)
  delay.enable()
  const seen = await sending()
  delay.disable()
  const ownMs = own.end()
  clearInterval(sampling)
  const half = Math.ceil(memory.length / 2)
  return {
    seen,
    ownMs,
    delayMs: (percentile: number) => Math.round(delay.percentile(percentile) / 1e5) / 10,
    grownMiB: Math.max(...memory) - (memory[0] ?? 0),
    grownLaterMiB: Math.max(...memory.slice(half)) - Math.max(...memory.slice(0, half)),
  }
}

describe('whatever is sent', () => {
  it(
    'is answered, never by a failure of ours, with others waiting no longer and memory that stays bounded',
    async () => {
      const { seen, ownMs, delayMs, grownMiB, grownLaterMiB } = await watched(sendAll)
      const { statuses, kinds, wrong, slowest } = seen
      console.log(
        `${count} requests from ${first}: ${JSON.stringify(kinds)}; ${JSON.stringify(statuses)}; ` +
          `event loop p99 ${delayMs(99)} ms, p99.9 ${delayMs(99.9)} ms, longest ${delayMs(100)} ms, ` +
          `of which its own work p99 ${ownMs(99)} ms, p99.9 ${ownMs(99.9)} ms, longest ${ownMs(100)} ms; ` +
          `memory +${grownMiB} MiB at most, +${grownLaterMiB} MiB in the second half; slowest:\n  ` +
          slowest.join('\n  '),
      )
      const failures = city.logged.filter((line) => line.includes('request failed'))
      expect({ wrong, failures: failures.slice(0, 3) }).toEqual({ wrong: [], failures: [] })
      expect(Object.values(statuses).reduce((sum, one) => sum + one, 0)).toBe(count)
      expect(Object.keys(statuses).length).toBeGreaterThan(6)
      for (const kind of ['form', 'json', 'files', 'something else', 'nothing'])
        expect([kind, (kinds[kind] ?? 0) / count > 0.01]).toEqual([kind, true])
      expect(ownMs(99.9)).toBeLessThan(mostDelayMs)
      expect(grownMiB).toBeLessThan(mostGrowthMiB)
      if (count >= longRun) expect(grownLaterMiB).toBeLessThan(mostGrowthLaterMiB)
    },
    60 * 60_000,
  )
})
