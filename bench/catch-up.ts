/**
 * How long until every practice has seen its case after Temporal was away: the server is killed, people go on deciding,
 * and the clock runs from the moment at which it serves again.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { createContractActs } from '../activities/outsourcing/contract-acts.ts'
import { createActs } from '../activities/act.ts'
import { createLook } from '../activities/look.ts'
import { act } from '../db/act/act.ts'
import { connect } from '../db/connection/connect.ts'
import type { TemporalPart } from '../launch/parts/temporal-server.ts'
import { workflowBundle } from '../launch/workflow-bundle.ts'
import { connectClient } from '../practice/client.ts'
import { parsePayloadKeys } from '../practice/payload-keys.ts'
import { createPoke } from '../practice/poke.ts'
import { quiet, quietRuntime } from '../test/support/quiet-runtime.ts'
import { actOf, steps, takeUpTo } from '../test/support/recorded-case.ts'
import { enrol } from '../test/support/roster.ts'
import { createMetrics } from '../worker/metrics.ts'
import { runWorker } from '../worker/run-worker.ts'
import { keepSweeping } from '../worker/sweeping.ts'

/**
 * A database of the measurement's own, a Temporal server that may be killed, for how long, and how many decide
 * meanwhile.
 */
export interface CatchUpOptions {
  readonly url: string
  readonly ownerUrl: string
  readonly temporal: TemporalPart
  readonly awaySeconds: number
  readonly decisions: number
}

/** The figure of docs/performance.md, and what deciding cost while Temporal was away. */
export interface CatchUp {
  readonly catchUpSeconds: number
  readonly raw: {
    readonly decisions: number
    readonly awaySeconds: number
    readonly decidedP50Ms: number
    readonly decidedP99Ms: number
  }
}

/** Measures it once. */
export const measureCatchUp = async ({
  url,
  ownerUrl,
  temporal,
  awaySeconds,
  decisions,
}: CatchUpOptions): Promise<CatchUp> => {
  quietRuntime()
  const { pool, close } = connect({ url, max: 16, name: 'sekisho-bench' })
  const owner = connect({ url: ownerUrl, max: 1 })
  await enrol(owner.pool)
  await owner.close()
  const stop = new AbortController()
  const config = {
    address: temporal.address,
    namespace: 'default',
    taskQueue: `bench-${randomUUID()}`,
    payloadKeys: parsePayloadKeys(`bench:${randomBytes(32).toString('base64')}`),
    tls: false,
    apiKey: null,
  } as const
  const { client, close: disconnect } = connectClient(config)
  const record = { pool, timeSkipping: false }
  const acts = { record, poke: { lettersWritten: () => {} } }
  const poke = createPoke({ client, taskQueue: config.taskQueue })
  const worker = runWorker({
    temporal: config,
    workflowBundle: { codePath: await workflowBundle() },
    activities: { ...createLook(record), ...createActs(acts), ...createContractActs(acts) },
    maxCachedWorkflows: 500,
    log: quiet,
    signal: stop.signal,
  })
  // Letters and seals are not what is measured.
  const quietPoke = { ...poke, tellLasting: () => Promise.resolve('told' as const) }
  const duty = { isMine: () => Promise.resolve(true) }
  const sweeping = keepSweeping({
    pool,
    poke: quietPoke,
    log: quiet,
    metrics: createMetrics(),
    duty,
    signal: stop.signal,
  })
  const unseen = async () =>
    (await pool.query<{ n: number }>('select count(*)::int as n from streams where seen_version < version')).rows[0]
      ?.n ?? 0
  const allSeen = async () => {
    while ((await unseen()) > 0) await pause(50)
  }
  try {
    const streams: Parameters<typeof actOf>[0][] = []
    for (let nth = 0; nth < decisions; nth++) {
      const stream = await takeUpTo(record, 'start')
      poke.afterCommit({ stream, closed: false, letters: false })
      streams.push(stream)
    }
    await allSeen()
    temporal.kill()
    const back = pause(awaySeconds * 1_000)
    const took: number[] = []
    for (const stream of streams) {
      const began = performance.now()
      const answer = await act(record, actOf(stream, ...steps.vet))
      took.push(performance.now() - began)
      if (answer.kind === 'done') poke.afterCommit({ ...answer, letters: false })
    }
    await back
    await temporal.start()
    const began = performance.now()
    await allSeen()
    const sorted = took.toSorted((a, b) => a - b)
    const at = (share: number) => sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? NaN
    return {
      catchUpSeconds: (performance.now() - began) / 1_000,
      raw: { decisions, awaySeconds, decidedP50Ms: at(0.5), decidedP99Ms: at(0.99) },
    }
  } finally {
    stop.abort()
    await Promise.all([worker.ended, sweeping, poke.settled()])
    await Promise.all([disconnect(), close()])
  }
}
