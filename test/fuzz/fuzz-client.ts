/**
 * Sends the requests of many numbers, a few at once, from a thread of its own: so that only the server's pauses are
 * seen.
 */
import { request } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'
import { requestOf, type AnyRequest, type Targets } from './any-request.ts'

/** What the thread is told. */
export interface FuzzOrders extends Targets {
  readonly address: { readonly host: string; readonly port: number }
  readonly cookies: readonly string[]
  readonly first: number
  readonly count: number
}

/** What it has seen: how often each status was answered, and of what went wrong the numbers. */
export interface FuzzSeen {
  readonly statuses: Readonly<Record<string, number>>
  /** How many came as a form, as JSON, with files, as something else, or with nothing. */
  readonly kinds: Readonly<Record<string, number>>
  readonly wrong: readonly string[]
  /** Those that took longest, for whoever looks for the next weak place. */
  readonly slowest: readonly string[]
}

const { address, cookies, first, count, ...targets } = workerData as FuzzOrders
const atOnce = 8
const patienceMs = 60_000

const send = ({ method, path, headers, body, as }: AnyRequest): Promise<number | string> =>
  new Promise((resolve) => {
    const sent = request(
      {
        ...address,
        // A connection each: one that the server ends after a refusal is no failure of the next request.
        agent: false,
        method,
        path,
        timeout: patienceMs,
        headers: {
          ...headers,
          ...(as === null ? {} : { cookie: cookies[as] ?? '' }),
          ...(body === null ? {} : { 'content-length': body.length }),
        },
      },
      (answer) => {
        answer.resume()
        answer.once('close', () => resolve(answer.statusCode ?? 0))
      },
    )
    sent.once('timeout', () => sent.destroy(new Error('no answer')))
    // A body that is refused before it was read may end the connection.
    sent.once('error', (error) => resolve(body !== null && body.length > 65_536 ? 413 : error.message))
    sent.end(body ?? undefined)
  })

const statuses: Record<string, number> = {}
const kinds: Record<string, number> = {}
const kindOf = ({ headers, body }: AnyRequest): string => {
  if (body === null) return 'nothing'
  const type = headers['content-type'] ?? ''
  if (type.includes('urlencoded')) return 'form'
  if (type.includes('json')) return 'json'
  return type.includes('multipart') ? 'files' : 'something else'
}
const wrong: string[] = []
let slowest: { readonly ms: number; readonly said: string }[] = []
let next = first
const work = async (): Promise<void> => {
  for (let seed = next++; seed < first + count; seed = next++) {
    const one = requestOf(seed, targets)
    const began = performance.now()
    const status = await send(one).catch((error: unknown) => String(error))
    statuses[status] = (statuses[status] ?? 0) + 1
    kinds[kindOf(one)] = (kinds[kindOf(one)] ?? 0) + 1
    const said = `${seed}: ${one.method} ${one.path.slice(0, 200)} → ${status}`
    if (typeof status === 'string' || status >= 500) wrong.push(said)
    slowest = [...slowest, { ms: Math.round(performance.now() - began), said }]
      .toSorted((a, b) => b.ms - a.ms)
      .slice(0, 5)
  }
}
await Promise.all(Array.from({ length: atOnce }, work))
parentPort?.postMessage(
  { statuses, kinds, wrong, slowest: slowest.map(({ ms, said }) => `${ms} ms ${said}`) } satisfies FuzzSeen,
  [],
)
