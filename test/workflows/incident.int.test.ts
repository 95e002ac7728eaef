import { randomUUID } from 'node:crypto'
import { afterAll, describe, it } from 'vitest'
import { caseId, type CaseId, type PostId } from '../../domain/kernel/ids.ts'
import { tokyoDateOf, tokyoTime, type Instant } from '../../domain/kernel/instant.ts'
import { addDays, weekday, type PlainDate } from '../../domain/kernel/plain-date.ts'
import * as acts from '../support/incident-acts.ts'
import { happened, startPractice, todayOf } from '../support/practice.ts'
import { takeUpTo } from '../support/recorded-case.ts'
import { sayFor } from '../support/say-for.ts'
import { until } from '../support/until.ts'

const practice = await startPractice()
afterAll(() => practice.end())
const days = 24 * 60 * 60 * 1_000

const { attempt, say } = sayFor(practice)

const newIncident = () => caseId('incident', randomUUID()) as CaseId
const types = async (stream: CaseId, type: string) =>
  (await happened(practice.pool, stream)).filter((one) => one.type === type)

const nextSunday = (from: PlainDate): PlainDate => addDays(from, (7 - weekday(from)) % 7 || 7)

describe('an incident reported at two in the morning of a Sunday (Art. 22(5))', () => {
  it('gets calendar days that no weekend moves, and is called to mind on them', async ({ expect }) => {
    const sunday = nextSunday(await todayOf(practice.pool))
    const stream = newIncident()
    await say(
      stream,
      'staff',
      acts.reports({ discoveredOn: sunday, discoveredTime: '01:20', contracts: [] }).command,
      tokyoTime(sunday, '02:00'),
    )
    const opened = await types(stream, 'TaskOpened')
    expect(opened.map((one) => [one.data['kind'], tokyoDateOf(one.data['due'] as Instant)])).toEqual([
      ['assess-incident', addDays(sunday, 1)],
      ['report-preliminary', addDays(sunday, 5)],
      ['report-final', addDays(sunday, 30)],
      ['investigate-incident', addDays(sunday, 30)],
    ])
    expect(opened.map((one) => (one.data['due'] as string).slice(11))).toEqual(Array(4).fill('08:15:00.000Z'))

    await practice.time.seen(stream)
    await practice.time.letPass(stream, 12 * days)
    const reminded = (await types(stream, 'TaskReminded')).filter((one) => one.data['task'] === 'report-preliminary-1')
    expect(reminded.map((one) => one.at)).toEqual([2, 4, 5, 6].map((after) => `${addDays(sunday, after)} 09:00`))
    const escalated = (await types(stream, 'TaskEscalated')).filter(
      (one) => one.data['task'] === 'report-preliminary-1',
    )
    expect(escalated.map((one) => [one.at, one.data['to']])).toEqual([
      [`${addDays(sunday, 6)} 09:00`, 'digital-promotion-head'],
    ])
  })
})

describe('an incident with three contracts (Art. 22(5))', () => {
  it('tells each once, can be closed only when everything is done, tells each of the end, and then its workflow ends', async ({
    expect,
  }) => {
    const contracts = await Promise.all([1, 2, 3].map(() => takeUpTo(practice.record, 'register')))
    const today = await todayOf(practice.pool)
    const stream = newIncident()
    await say(stream, 'staff', acts.reports({ discoveredOn: today, discoveredTime: '00:00', contracts }).command)
    await until(async () => (await types(stream, 'ContractTold')).length === 3)
    for (const contract of contracts)
      expect((await types(contract, 'IncidentNoted')).map((one) => one.data['incident'])).toEqual([stream])
    expect((await types(stream, 'ContractTold')).map((one) => [one.data['outcome'], one.data['office']])).toEqual(
      contracts.map(() => ['told', 'citizen']),
    )

    const closing = () => attempt(stream, 'chief', acts.closes().command)
    const refusedWith = (code: string) =>
      expect.objectContaining({ kind: 'refused', refusal: expect.objectContaining({ code }) })
    expect(await closing()).toEqual(refusedWith('assessment-missing'))
    await say(
      stream,
      'secretariat',
      acts.assesses({ notices: ['ppc-preliminary', 'j-lis'], reason: '個人情報は含まれない' }).command,
    )
    expect(await closing()).toEqual(refusedWith('notice-open'))
    await say(stream, 'secretariat', acts.notifies({ doneOn: today, doneTime: '' }).command)
    await say(stream, 'secretariat', acts.waives({ notice: 'j-lis' }).command)
    await say(stream, 'secretariat', acts.orders({ askedOf: 'heiwa-head' as PostId, dueOn: addDays(today, 7) }).command)
    expect(await closing()).toEqual(refusedWith('follow-up-open'))
    await say(stream, 'otherHead', acts.followsUp().command)
    await say(stream, 'chief', acts.proposes().command)
    expect(await closing()).toEqual(refusedWith('proposal-open'))
    await say(stream, 'secretariat', acts.notesProposed({ outcome: 'not-taken', note: '軽微のため' }).command)
    expect(await closing()).toEqual(refusedWith('cause-or-prevention-missing'))
    await say(stream, 'staff', acts.supplements().command)
    expect(await closing()).toMatchObject({ kind: 'done' })

    await practice.client.workflow.getHandle(stream).result()
    for (const contract of contracts)
      expect((await types(contract, 'IncidentEndNoted')).map((one) => one.data['incident'])).toEqual([stream])
    const { rows } = await practice.pool.query<{ stage: string; closed: boolean }>(
      `select state ->> 'stage' as stage, closed from streams where stream = $1`,
      [stream],
    )
    expect(rows).toEqual([{ stage: 'closed', closed: true }])
  })

  it('goes on where a contract could not be told, for it is closed or not there at all', async ({ expect }) => {
    const there = await takeUpTo(practice.record, 'register')
    const gone = caseId('outsourcing', randomUUID()) as CaseId
    const stream = newIncident()
    await say(
      stream,
      'staff',
      acts.reports({ discoveredOn: await todayOf(practice.pool), discoveredTime: '00:00', contracts: [gone, there] })
        .command,
    )
    await until(async () => (await types(stream, 'ContractTold')).length === 2)
    expect(
      (await types(stream, 'ContractTold')).map((one) => [one.data['contract'], one.data['outcome'], one.data['code']]),
    ).toEqual([
      [gone, 'refused', 'case-missing'],
      [there, 'told', ''],
    ])
  })
})
