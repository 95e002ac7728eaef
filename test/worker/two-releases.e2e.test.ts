import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleWorkflowCode } from '@temporalio/worker'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { showAgain } from '../../db/kept/show-again.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { failureConverterPath } from '../../practice/data-converter.ts'
import { lastingWorkflowId } from '../../practice/lasting-workflows.ts'
import { temporalLogger } from '../../operation/log.ts'
import { startPractice } from '../support/practice.ts'
import { quiet } from '../support/quiet-runtime.ts'
import { actOf, steps, takeUpTo } from '../support/recorded-case.ts'
import { until } from '../support/until.ts'
import { workerProcess, type WorkerProcess } from '../support/worker-process.ts'

const practice = await startPractice({ worker: false })
const today = await workerProcess(practice)
let next: WorkerProcess
beforeAll(async () => {
  const file = join(inject('runFolder'), 'next-release.js')
  const { code } = await bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL('../support/next-release/index.ts', import.meta.url)),
    failureConverterPath,
    logger: temporalLogger(quiet),
  })
  writeFileSync(file, code)
  next = await workerProcess(practice, { SEKISHO_WORKFLOW_BUNDLE: file })
})
afterAll(async () => {
  await Promise.all([today.stop(), next?.stop()])
  await practice.end()
})

const begin = async (): Promise<CaseId> => {
  const stream = await takeUpTo(practice.record, 'start')
  practice.poke.afterCommit({ stream, closed: false, letters: false })
  await practice.time.seen(stream)
  return stream
}
const goOn = async (stream: CaseId): Promise<void> => {
  const [who, command] = steps.vet
  expect(await practice.act(actOf(stream, who, command))).toMatchObject({ kind: 'done' })
  await practice.time.seen(stream)
}
const runOf = async (workflowId: string) => {
  const { runId, status } = await practice.client.workflow.getHandle(workflowId).describe()
  return { runId, status: status.name }
}

describe('two workers of neighbouring releases', () => {
  it('go on with each other’s cases side by side, and back again with the older one alone', async () => {
    await today.start()
    const ofToday = await begin()
    await next.start()
    await today.stop()
    const ofNext = await Promise.all([begin(), begin()])
    await goOn(ofToday)
    const [first, second] = ofNext
    const postman = lastingWorkflowId(practice.temporal.taskQueue, 'postman')
    await practice.client.workflow.getHandle(postman).terminate('so that the next release begins it')
    await practice.poke.tellLasting('postman')
    const before = await runOf(postman)

    await today.start()
    await next.stop()
    // A case of the later release's making: its workflow is ended and begun again from the record.
    await goOn(first)
    // The upgrade command of a release that finds a later one's record has every open case looked at again.
    expect(await showAgain(practice.pool)).toBe(3)
    for (const stream of [ofToday, first, second]) await practice.time.seen(stream)
    for (const stream of [ofToday, first, second]) expect(await runOf(stream)).toMatchObject({ status: 'RUNNING' })

    await practice.poke.tellLasting('postman')
    await until(async () => {
      const now = await runOf(postman)
      return now.status === 'RUNNING' && now.runId !== before.runId
    }, 90_000)
  })
})
