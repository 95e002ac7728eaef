import { afterAll, describe, expect, it } from 'vitest'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { verify } from '../../db/proof/verify.ts'
import type { ItemTold } from '../../domain/council/telling/fields.ts'
import { called, held, meetingOf, planned } from '../support/meetings.ts'
import { happened, startPractice } from '../support/practice.ts'
import { takeUpTo } from '../support/recorded-case.ts'
import { until } from '../support/until.ts'
import { workerProcess } from '../support/worker-process.ts'

const practice = await startPractice({ worker: false, timeSkipping: false })
const worker = await workerProcess(practice, { SEKISHO_TIME_SKIPPING: '' })
afterAll(async () => {
  await worker.stop()
  await practice.end()
})

const items = 200

// They end what hangs: beside twenty others a worker that comes back takes minutes to read two hundred cases.
const patience = 900_000
const othersWork = 300_000

/** How many cases have been told so far, by whatever was killed. */
const toldSoFar = async (): Promise<number> => {
  const { rows } = await practice.pool.query<{ told: number }>(
    `select count(*)::int as told from events where type = 'CouncilOutcomeRecorded'`,
  )
  return rows[0]!.told
}

/** Ends the worker as a power cut would as soon as so many have been told, and brings it back. */
const killOnceTold = async (many: number): Promise<number> => {
  await until(async () => (await toldSoFar()) >= many, othersWork)
  worker.kill()
  const told = await toldSoFar()
  await worker.start()
  return told
}

describe('Art. 21 a meeting with 200 agenda items', () => {
  it('closes with each case told once, with the worker killed twice in between', { timeout: patience }, async () => {
    const cases: CaseId[] = []
    for (let nth = 0; nth < items; nth += 10)
      cases.push(...(await Promise.all(Array.from({ length: 10 }, () => takeUpTo(practice.record, 'acceptForm')))))
    await worker.start()

    const meeting = await planned(practice, 0, { time: '23:59' })
    await until(async () => (await meetingOf(practice, meeting)).items.length === items, othersWork)
    await called(practice, meeting)
    await held(practice, meeting, () => 'favourable')
    const kills = [await killOnceTold(30), await killOnceTold(120)]
    await until(async () => (await meetingOf(practice, meeting)).items.every((one) => one.told !== null), othersWork)

    // Both times it died in the middle: some had been told, others hadn't.
    for (const told of kills) expect(told).toBeLessThan(items)
    const noted = (await happened(practice.pool, meeting))
      .filter((one) => one.type === 'ItemsTold')
      .flatMap((one) => one.data['items'] as readonly ItemTold[])
    expect([
      noted.length,
      new Set(noted.map((one) => one.item)).size,
      noted.filter((one) => one.refusal !== null),
    ]).toEqual([items, items, []])
    for (const stream of cases) {
      const outcomes = (await happened(practice.pool, stream)).filter((one) => one.type === 'CouncilOutcomeRecorded')
      expect(outcomes.map((one) => one.data['meetingCase'])).toEqual([meeting])
    }
    expect((await verify(practice.pool)).flaws).toEqual([])
  })
})
