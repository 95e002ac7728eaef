import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { createLook } from '../../activities/look.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { workflowBundle } from '../../launch/workflow-bundle.ts'
import { runWorker } from '../../worker/run-worker.ts'
import { startPractice } from '../support/practice.ts'
import { quiet } from '../support/quiet-runtime.ts'
import { takeUpTo } from '../support/recorded-case.ts'
import { until } from '../support/until.ts'

const practice = await startPractice({ worker: false })
afterAll(() => practice.end())

/** Well within the time that a workflow task has. */
const heldMs = 1_000

/** Begins that many cases on a queue of their own; answers how many at most a worker had in work at one moment. */
const mostInWork = async (cases: number, tasksAtOnce: number): Promise<number> => {
  const temporal = { ...practice.temporal, taskQueue: `at-once-${randomUUID()}` }
  const streams: CaseId[] = []
  for (let nth = 0; nth < cases; nth++) streams.push(await takeUpTo(practice.record, 'start'))
  await Promise.all(
    streams.map((workflowId) =>
      practice.client.workflow.start('outsourcing', { workflowId, taskQueue: temporal.taskQueue, args: [workflowId] }),
    ),
  )
  const { look } = createLook(practice.record, practice.poke, {})
  let inWork = 0
  let most = 0
  const stop = new AbortController()
  const worker = runWorker({
    temporal,
    workflowBundle: { codePath: await workflowBundle() },
    activities: {
      // Nobody is let go before more are in work than may be, or for a while: how many places a worker keeps free for
      // cases that it has in memory is its own affair.
      look: async (...args: Parameters<typeof look>) => {
        most = Math.max(most, ++inWork)
        await Promise.race([until(() => Promise.resolve(most > tasksAtOnce)), pause(heldMs)])
        return look(...args).finally(() => inWork--)
      },
    },
    maxCachedWorkflows: 100,
    tasksAtOnce,
    log: quiet,
    signal: stop.signal,
  })
  for (const stream of streams) await practice.time.seen(stream)
  stop.abort()
  await worker.ended
  await Promise.all(streams.map((stream) => practice.client.workflow.getHandle(stream).terminate('the test is over')))
  return most
}

describe('after a restart, of all the cases that come at once', () => {
  it.each([2, 4])('a worker takes no more than it was told into work (%i)', async (tasksAtOnce) => {
    expect(await mostInWork(6, tasksAtOnce)).toBeLessThanOrEqual(tasksAtOnce)
  })
})
