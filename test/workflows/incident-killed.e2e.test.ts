import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, it } from 'vitest'
import { caseId, type CaseId } from '../../domain/kernel/ids.ts'
import { verify } from '../../db/proof/verify.ts'
import * as acts from '../support/incident-acts.ts'
import { happened, startPractice, todayOf } from '../support/practice.ts'
import { takeUpTo } from '../support/recorded-case.ts'
import { sayFor } from '../support/say-for.ts'
import { until } from '../support/until.ts'
import { workerProcess } from '../support/worker-process.ts'

const practice = await startPractice({ worker: false })
const worker = await workerProcess(practice)
afterAll(async () => {
  await worker.stop()
  await practice.end()
})

/** Ends the worker as a power cut would, so many times, and brings it back each time. */
const killNow = async (times: number) => {
  for (let time = 0; time < times; time++) {
    await pause(100 + 150 * time)
    worker.kill()
    await worker.start()
  }
}

const report = async (contracts: readonly CaseId[]): Promise<CaseId> => {
  const stream = caseId('incident', randomUUID()) as CaseId
  const { command } = acts.reports({ discoveredOn: await todayOf(practice.pool), discoveredTime: '00:00', contracts })
  await sayFor(practice).say(stream, 'staff', command)
  return stream
}

const told = async (stream: CaseId, type: string) =>
  (await happened(practice.pool, stream)).filter((one) => one.type === type)

describe('a worker that is killed while incidents tell their contracts (Art. 22(5))', () => {
  it(
    'leaves each of the three contracts of each incident told exactly once',
    { timeout: 150_000 },
    async ({ expect }) => {
      await worker.start()
      const contracts = await Promise.all([1, 2, 3].map(() => takeUpTo(practice.record, 'register')))
      const incidents: CaseId[] = []
      const reportAll = async () => {
        for (let n = 0; n < 6; n++) {
          incidents.push(await report(contracts))
          await pause(60)
        }
      }
      await Promise.all([reportAll(), killNow(2)])
      await until(
        async () =>
          (await Promise.all(incidents.map((one) => told(one, 'ContractTold')))).every((one) => one.length === 3),
        120_000,
      )
      for (const incident of incidents) {
        expect(
          (await told(incident, 'ContractTold')).map((one) => [one.data['contract'], one.data['outcome']]),
        ).toEqual(contracts.map((one) => [one, 'told']))
      }
      for (const contract of contracts) {
        const noted = (await told(contract, 'IncidentNoted')).map((one) => one.data['incident'])
        expect([noted.length, new Set(noted)]).toEqual([incidents.length, new Set(incidents)])
      }
      expect((await verify(practice.pool, { timeSkipping: true })).flaws).toEqual([])
    },
  )
})
