import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { verify } from '../../db/proof/verify.ts'
import { actOf, newCase, steps, takeUpTo } from '../support/recorded-case.ts'
import { happened, startPractice } from '../support/practice.ts'
import { workerProcess } from '../support/worker-process.ts'

const practice = await startPractice({ worker: false })
const worker = await workerProcess(practice)
afterAll(async () => {
  await worker.stop()
  await practice.end()
})
const days = 24 * 60 * 60 * 1_000

/** Ends the worker as a power cut would, so many times, and brings it back each time. */
const killNow = async (times: number) => {
  for (let time = 0; time < times; time++) {
    await pause(300 + 200 * time)
    worker.kill()
    await worker.start()
  }
}

/** Every step of a case up to the contract, by people, each followed by its poke. */
const decideAll = async (stream: CaseId) => {
  for (const [who, command] of Object.values(steps)) {
    const answer = await practice.act(actOf(stream, who, command))
    if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.refusal))
    await pause(150)
  }
}

/** Whether the record is whole: every hash, every head, every read model of it. */
const flaws = async () => (await verify(practice.pool, { timeSkipping: true })).flaws

const everySeen = async (streams: readonly CaseId[]) => {
  for (const stream of streams) await practice.time.seen(stream)
}

/** Cases that have begun and that their practice follows. */
const begin = async (count: number): Promise<readonly CaseId[]> => {
  const streams = await Promise.all(Array.from({ length: count }, () => takeUpTo(practice.record, 'start')))
  for (const stream of streams) practice.poke.afterCommit({ stream, closed: false, letters: false })
  await everySeen(streams)
  return streams
}

/** The reminders and the escalation of a case's one task, in their order. */
const calledToMind = async (stream: CaseId) =>
  (await happened(practice.pool, stream))
    .filter((one) => one.type === 'TaskReminded' || one.type === 'TaskEscalated')
    .map((one) => one.data['nth'] ?? 'escalated')

describe('a worker that is killed', () => {
  it('in the middle of decisions loses none and doubles none, and every practice sees its case', async () => {
    await worker.start()
    const streams = Array.from({ length: 12 }, newCase)
    await Promise.all([...streams.map(decideAll), killNow(3)])
    await everySeen(streams)
    for (const stream of streams) {
      const types = (await happened(practice.pool, stream))
        .map((one) => one.type)
        .filter((type) => !type.startsWith('Task'))
      expect(types).toEqual([
        'OutsourcingStarted',
        'VendorVetted',
        'OutsourcingSubmitted',
        'FormAccepted',
        'CouncilOutcomeRecorded',
        'OutsourcingApproved',
        'ContractRegistered',
      ])
    }
    expect(await flaws()).toEqual([])
  })

  it('in the middle of reminders sends each of them once', async () => {
    const streams = await begin(8)
    await Promise.all([...streams.map((stream) => practice.time.letPass(stream, 60 * days)), killNow(2)])
    for (const stream of streams) expect(await calledToMind(stream)).toEqual([1, 2, 3, 4, 'escalated'])
    expect(await flaws()).toEqual([])
  })

  it('leaves its cases to a second one, which goes on with them', async () => {
    const second = await workerProcess(practice)
    await second.start()
    try {
      const streams = await begin(8)
      await Promise.all([
        ...streams.map((stream) => practice.time.letPass(stream, 60 * days)),
        pause(200).then(() => worker.kill()),
      ])
      for (const stream of streams) expect(await calledToMind(stream)).toEqual([1, 2, 3, 4, 'escalated'])
      expect(await flaws()).toEqual([])
    } finally {
      await second.stop()
    }
  })
})
