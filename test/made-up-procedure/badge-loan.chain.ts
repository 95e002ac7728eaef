/**
 * What ends together, seen on the loan of a badge: a contract that ends, and somebody who leaves, reach every loan that
 * hangs on them, once, whatever is killed. It runs in a copy of the project into which the procedure was laid.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import type { Act } from '../../db/act/act.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { rebuild } from '../../db/upkeep/rebuild.ts'
import { verify } from '../../db/proof/verify.ts'
import { cityId } from '../../domain/city/city-id.ts'
import { caseId, type CaseId } from '../../domain/kernel/ids.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import * as city from '../support/city-acts.ts'
import { withdraws } from '../support/outsourcing-acts.ts'
import { happened, startPractice } from '../support/practice.ts'
import { actOf, takeUpTo } from '../support/recorded-case.ts'
import { people } from '../support/rules.ts'
import { sayFor } from '../support/say-for.ts'
import { until } from '../support/until.ts'
import { workerProcess } from '../support/worker-process.ts'

const practice = await startPractice({ worker: false })
const worker = await workerProcess(practice)
afterAll(async () => {
  await worker.stop()
  await practice.end()
})
const today = wallDay()
const says = sayFor(practice)

const say = async (stream: CaseId, person: string, type: string, data: object): Promise<void> => {
  const answer = await practice.act({
    stream,
    command: { type, data: data as never },
    id: randomUUID(),
    origin: 'web',
    by: { person: person as never, via: { by: 'session' } },
  })
  if (answer.kind === 'refused') throw new Error(`${type}: ${JSON.stringify(answer.refusal)}`)
}

/** A badge that is lent, or only asked for, under a contract or under none. */
const loan = async (contract: CaseId | null, by: string = people.staff.person, isLent = true): Promise<CaseId> => {
  const stream = caseId('badge-loan', randomUUID()) as CaseId
  const period = { fromOn: today, untilOn: addDays(today, 30) }
  const asked = { office: 'citizen', holder: '点検員', purpose: '点検', ...period }
  await say(stream, by, 'AskForBadge', { ...asked, ...(contract && { contract }) })
  if (isLent) await say(stream, people.secretariat.person, 'LendBadge', { badge: 'B-1', dueOn: addDays(today, 30) })
  return stream
}

const calledBack = async (stream: CaseId) =>
  (await happened(practice.pool, stream)).filter(({ type }) => type === 'BadgeCalledBack').map(({ data }) => data)

const all = async (streams: readonly CaseId[]) => (await Promise.all(streams.map(calledBack))).flat()

describe('a contract that ends', () => {
  it(
    'reaches every loan that hangs on it exactly once, though the worker is killed while it tells them',
    { timeout: 150_000 },
    async () => {
      const contract = await takeUpTo(practice.record, 'approve')
      const loans = await Promise.all(Array.from({ length: 30 }, (_, nth) => loan(contract, undefined, nth % 2 === 0)))
      const others = [await loan(null), await loan(await takeUpTo(practice.record, 'approve'))]
      await practice.act(actOf(contract, 'head', withdraws().command))
      await worker.start()
      await until(async () => (await all(loans)).length > 3, 60_000)
      worker.kill()
      const told = (await all(loans)).length
      await worker.start()
      await until(async () => (await all(loans)).length >= loans.length, 120_000)
      expect(told).toBeLessThan(loans.length)
      for (const one of loans) expect(await calledBack(one)).toEqual([{ cause: contract, how: 'ended', on: today }])
      expect(await all(others)).toEqual([])
      // One that comes later hears of it by itself.
      const late = await loan(contract, undefined, false)
      await until(async () => (await calledBack(late)).length === 1)
      await pause(500)
      expect(await calledBack(late)).toHaveLength(1)
      expect((await rebuild(practice.pool)).differences).toEqual([])
      expect((await verify(practice.pool, { timeSkipping: true })).flaws).toEqual([])
    },
  )
})

describe('somebody who leaves', () => {
  it('reaches what they asked for, from the day after their last one on, and nothing of others', async () => {
    const founding: unknown = city.founds().command
    await practice.act({
      stream: cityId,
      command: founding as Act['command'],
      id: randomUUID(),
      origin: 'practice',
      by: 'practice',
    })
    await says.say(cityId, 'administrator', city.enters(201).command)
    await says.say(cityId, 'administrator', city.appoints(201, 'citizen-staff', today).command)
    const theirs = await loan(null, city.personId(201))
    const another = await loan(null)
    await says.say(cityId, 'administrator', city.leaves(201, today).command)
    await practice.time.letPass(cityId, 25 * 60 * 60 * 1_000)
    await until(async () => (await calledBack(theirs)).length === 1)
    expect(await calledBack(theirs)).toEqual([{ cause: `person/${city.personId(201)}`, how: 'left', on: today }])
    expect(await calledBack(another)).toEqual([])
  })
})
