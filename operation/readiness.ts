import type { Client } from '@temporalio/client'
import type { Pool } from 'pg'
import { compareForm } from '../db/kept/record-form.ts'

/** Each thing that a process needs, and whether it is there. */
export interface Parts {
  readonly [part: string]: boolean
}

type Ask = () => Promise<boolean>

/** Whoever takes longer to answer counts as away: a frozen server keeps its connections open. */
const withinMs = 4_000
/** Anybody may ask: one answer serves all who ask within this time. */
const keptMs = 1_000

/** Asks all parts at once, each with an end to the waiting: away is noticed within seconds, whatever the way. */
export const createReadiness = (asks: { readonly [part: string]: Ask }): (() => Promise<Parts>) => {
  let answer: Promise<Parts> | null = null
  let askedAt = -Infinity
  return () => {
    if (answer !== null && performance.now() - askedAt < keptMs) return answer
    askedAt = performance.now()
    answer = Promise.all(Object.entries(asks).map(async ([part, ask]) => [part, await inTime(ask)] as const)).then(
      Object.fromEntries,
    )
    return answer
  }
}

const inTime = async (ask: Ask): Promise<boolean> => {
  const late = Promise.withResolvers<boolean>()
  const timer = setTimeout(() => late.resolve(false), withinMs)
  try {
    return await Promise.race([ask().catch(() => false), late.promise])
  } finally {
    clearTimeout(timer)
  }
}

/** Whether the record answers. */
export const recordAnswers =
  (pool: Pool): Ask =>
  async () => {
    await pool.query('select 1')
    return true
  }

/** Whether the record's tables and heads are such that this release can work on them. */
export const recordFits =
  (pool: Pool): Ask =>
  async () =>
    (await compareForm(pool)).kind === 'same'

/** Whether Temporal answers, of whatever it knows. */
export const temporalAnswers =
  (client: Client): Ask =>
  async () => {
    await client.connection.withDeadline(Date.now() + withinMs, () => client.workflowService.getSystemInfo({}))
    return true
  }
