import { serve, type ServerType } from '@hono/node-server'
import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cityApp, publicUrl, type CityApp } from '../support/city-app.ts'
import { request, starts } from '../support/outsourcing-acts.ts'
import type { FuzzOrders, FuzzSeen } from './fuzz-client.ts'

/** `npm run fuzz -- --requests 20000 --seed 1` sets both; CI sends fewer, other ones each day. */
const count = Number(process.env['SEKISHO_FUZZ_REQUESTS'] ?? 2_000)
const first = Number(process.env['SEKISHO_FUZZ_SEED'] ?? Math.floor(Date.now() / 86_400_000) * 1_000_000)

/** A quiet machine is asked for 50 (`npm run fuzz`); here it may be busy. */
const mostDelayMs = Number(process.env['SEKISHO_FUZZ_DELAY_MS'] ?? 5_000)
const mostGrowthMiB = 600
/** In the second half of a long run nothing new is met: what grows then would go on growing. */
const longRun = 10_000
const mostGrowthLaterMiB = 150

let city: CityApp
let server: ServerType
let orders: FuzzOrders
beforeAll(async () => {
  // What is dear is asked for as often as it comes: here it is to be done, not refused.
  city = await cityApp({ rateFactor: 1_000_000 })
  const staff = await city.as('staff')
  const cases = [randomUUID(), randomUUID()]
  for (const id of cases)
    await staff.postJson('/api/outsourcing', { id, data: starts({ request: request() }).command.data })
  await new Promise<void>((resolve) => {
    server = serve({ fetch: city.app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve())
  })
  orders = {
    address: { host: '127.0.0.1', port: (server.address() as AddressInfo).port },
    origin: publicUrl,
    cases: cases.map((id) => `outsourcing/${id}`),
    routes: city.app.routes
      .filter(({ method, path }) => method !== 'ALL' && !path.includes('*'))
      .map(({ method, path }) => ({ method, path })),
    cookie: [...staff.cookies.values()].join('; '),
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

describe('whatever is sent', () => {
  it(
    'is answered, never by a failure of ours, with others waiting no longer and memory that stays bounded',
    async () => {
      const delay = monitorEventLoopDelay({ resolution: 5 })
      const memory = [memoryMiB()]
      const sampling = setInterval(() => memory.push(memoryMiB()), 500)
      delay.enable()
      const { statuses, kinds, wrong, slowest } = await sendAll()
      delay.disable()
      clearInterval(sampling)
      const [before = 0] = memory
      const grownMiB = Math.max(...memory) - before
      const half = Math.ceil(memory.length / 2)
      const grownLaterMiB = Math.max(...memory.slice(half)) - Math.max(...memory.slice(0, half))
      const ms = (percentile: number) => Math.round(delay.percentile(percentile) / 1e5) / 10
      console.log(
        `${count} requests from ${first}: ${JSON.stringify(kinds)}; ${JSON.stringify(statuses)}; ` +
          `event loop p99 ${ms(99)} ms, p99.9 ${ms(99.9)} ms, longest ${Math.round(delay.max / 1e6)} ` +
          `ms; memory +${grownMiB} MiB at most, +${grownLaterMiB} MiB in the second half; slowest:\n  ` +
          slowest.join('\n  '),
      )
      const failures = city.logged.filter((line) => line.includes('request failed'))
      expect({ wrong, failures: failures.slice(0, 3) }).toEqual({ wrong: [], failures: [] })
      expect(Object.values(statuses).reduce((sum, one) => sum + one, 0)).toBe(count)
      expect(Object.keys(statuses).length).toBeGreaterThan(6)
      for (const kind of ['form', 'json', 'files', 'something else', 'nothing'])
        expect([kind, (kinds[kind] ?? 0) / count > 0.01]).toEqual([kind, true])
      expect(ms(99.9)).toBeLessThan(mostDelayMs)
      expect(grownMiB).toBeLessThan(mostGrowthMiB)
      if (count >= longRun) expect(grownLaterMiB).toBeLessThan(mostGrowthLaterMiB)
    },
    30 * 60_000,
  )
})
