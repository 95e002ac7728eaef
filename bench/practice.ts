/**
 * What a whole case costs Temporal, against the practice floor: a bare workflow with as many signals and timers, each
 * with one local activity that inserts a row. Same server, same database, same codec, same way to wait.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from '@temporalio/client'
import type { Pool } from 'pg'
import { createContractActs } from '../activities/outsourcing/contract-acts.ts'
import { createActs } from '../activities/act.ts'
import { createLook } from '../activities/look.ts'
import { act } from '../db/act/act.ts'
import { connect } from '../db/connection/connect.ts'
import { workflowBundle } from '../launch/workflow-bundle.ts'
import { connectClient } from '../practice/client.ts'
import { parsePayloadKeys } from '../practice/payload-keys.ts'
import { createPoke } from '../practice/poke.ts'
import { lookAgainSignal } from '../practice/lasting-workflows.ts'
import { quiet, quietRuntime } from '../test/support/quiet-runtime.ts'
import { actOf, newCase, steps } from '../test/support/recorded-case.ts'
import { disapproves } from '../test/support/outsourcing-acts.ts'
import { enrol } from '../test/support/roster.ts'
import { runWorker } from '../worker/run-worker.ts'
import { bundleFloor } from './practice-floor/bundle-floor.ts'
import { createInsertRow, floorTable } from './practice-floor/insert-row.ts'
import { median, medianRatio } from './spread.ts'

/** How much is measured: pairs of runs, ours and the floor's in turn, so many cases each, so many at once. */
export interface PracticeBenchOptions {
  readonly url: string
  readonly ownerUrl: string
  readonly temporalAddress: string
  readonly pairs: number
  readonly warmUp: number
  readonly cases: number
  readonly lanes: number
}

/** The figure that docs/performance.md tells, with the raw ones. */
export interface PracticeBench {
  readonly practiceThroughputRatio: number
  readonly raw: readonly {
    readonly side: 'ours' | 'floor'
    readonly casesPerSecond: number
    readonly waitP50Ms: number
  }[]
}

/** The decisions of a case from its start to its end, where the chief does not approve. */
const decisions = [
  steps.start,
  steps.vet,
  steps.submit,
  steps.acceptForm,
  steps.recordOutcome,
  ['chief', disapproves().command],
] as const

/** Takes one case from its first signal to its last; gives the waits from each signal to its row. */
type OneCase = () => Promise<readonly number[]>

/** Measures both sides on one server and one database, with a worker for each in this process. */
export const measurePractice = async (options: PracticeBenchOptions): Promise<PracticeBench> => {
  quietRuntime()
  const owner = connect({ url: options.ownerUrl, max: 1 })
  await owner.pool.query(floorTable)
  await enrol(owner.pool)
  await owner.close()
  const { pool, close } = connect({ url: options.url, max: 24, name: 'sekisho-bench' })
  const stop = new AbortController()
  const temporal = {
    address: options.temporalAddress,
    namespace: 'default',
    taskQueue: `bench-${randomUUID()}`,
    payloadKeys: parsePayloadKeys(`bench:${randomBytes(32).toString('base64')}`),
    tls: false,
    apiKey: null,
  } as const
  const floorQueue = `${temporal.taskQueue}-floor`
  const { client, close: disconnect } = connectClient(temporal)
  const record = { pool, timeSkipping: false }
  const acts = { record, poke: { lettersWritten: () => {} } }
  const poke = createPoke({ client, taskQueue: temporal.taskQueue })
  const [codePath, bare] = await Promise.all([workflowBundle(), bundleFloor()])
  const shared = { maxCachedWorkflows: 500, log: quiet, signal: stop.signal }
  const workers = [
    runWorker({
      ...shared,
      temporal,
      workflowBundle: { codePath },
      activities: { ...createLook(record), ...createActs(acts), ...createContractActs(acts) },
    }),
    runWorker({
      ...shared,
      temporal: { ...temporal, taskQueue: floorQueue },
      workflowBundle: bare,
      activities: createInsertRow(pool),
    }),
  ]
  const watch = watchPool(pool)
  const sides = { ours: ourCase(record, poke, watch), floor: floorCase(client, floorQueue, watch) }
  try {
    for (const one of Object.values(sides)) await run(one, options.warmUp, options.lanes)
    const raw: PracticeBench['raw'][number][] = []
    for (let pair = 0; pair < options.pairs; pair++) {
      const order = pair % 2 === 0 ? (['ours', 'floor'] as const) : (['floor', 'ours'] as const)
      for (const side of order) raw.push({ side, ...(await run(sides[side], options.cases, options.lanes)) })
    }
    const of = (side: 'ours' | 'floor') => raw.filter((one) => one.side === side).map((one) => one.casesPerSecond)
    return { practiceThroughputRatio: medianRatio(of('ours'), of('floor')), raw }
  } finally {
    stop.abort()
    watch.end()
    await Promise.all(workers.map((one) => one.ended))
    await Promise.all([disconnect(), close()])
  }
}

/**
 * Whether rows are there, asked for all lanes at once every few milliseconds, so that waiting costs both sides the
 * same.
 */
const watchPool = (pool: Pool) => {
  const waiting = new Map<string, { readonly at: number; readonly done: () => void }>()
  const watching = { ended: false }
  const loop = async () => {
    while (!watching.ended) {
      await pause(4)
      if (waiting.size === 0) continue
      const { rows } = await pool.query<{ id: string; seen: number }>({
        name: 'bench-watch',
        text: `select stream as id, seen_version as seen from streams where stream = any($1)
          union all select id, max(seen) from practice_floor where id = any($1) group by id`,
        values: [[...waiting.keys()]],
      })
      for (const { id, seen } of rows) {
        const one = waiting.get(id)
        if (one && seen >= one.at) {
          waiting.delete(id)
          one.done()
        }
      }
    }
  }
  void loop()
  return {
    seen: (id: string, at: number) => new Promise<void>((done) => void waiting.set(id, { at, done })),
    end: () => {
      watching.ended = true
    },
  }
}
type Watch = ReturnType<typeof watchPool>

const ourCase =
  (record: Parameters<typeof act>[0], poke: ReturnType<typeof createPoke>, watch: Watch): OneCase =>
  async () => {
    const stream = newCase()
    const waits: number[] = []
    for (const [who, command] of decisions) {
      const answer = await act(record, actOf(stream, who, command))
      if (answer.kind === 'refused') throw new Error(`${command.type}: ${answer.refusal.code}`)
      const began = performance.now()
      // The end of a case is told to its workflow, which still runs: it looks once more and ends.
      poke.afterCommit({ ...answer, letters: false })
      await watch.seen(stream, answer.version)
      waits.push(performance.now() - began)
    }
    return waits
  }

const floorCase =
  (client: Client, taskQueue: string, watch: Watch): OneCase =>
  async () => {
    const id = `floor/${randomUUID()}`
    const waits: number[] = []
    for (let nth = 1; nth <= decisions.length; nth++) {
      const began = performance.now()
      await client.workflow.signalWithStart('floor', {
        workflowId: id,
        taskQueue,
        args: [id, decisions.length],
        signal: lookAgainSignal,
        signalArgs: [],
      })
      await watch.seen(id, nth)
      waits.push(performance.now() - began)
    }
    return waits
  }

const run = async (
  one: OneCase,
  cases: number,
  lanes: number,
): Promise<{ readonly casesPerSecond: number; readonly waitP50Ms: number }> => {
  let left = cases
  const waits: number[] = []
  const began = performance.now()
  const lane = async () => {
    while (left-- > 0) waits.push(...(await one()))
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return { casesPerSecond: cases / ((performance.now() - began) / 1_000), waitP50Ms: median(waits) }
}
