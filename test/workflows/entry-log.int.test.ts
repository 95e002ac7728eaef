import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { oneCase } from '../../db/read-models/one-case.ts'
import { recordClock } from '../../db/kept/record-clock.ts'
import type { EntryLogState } from '../../domain/entry-log/state.ts'
import { fiscalYearOf } from '../../domain/kernel/fiscal-year.ts'
import { caseId, type CaseId, type OfficeId } from '../../domain/kernel/ids.ts'
import { tokyoClockOf, tokyoDateOf } from '../../domain/kernel/instant.ts'
import { visitor } from '../support/entry-log-acts.ts'
import { startPractice, todayOf, type Practice } from '../support/practice.ts'
import { people } from '../support/rules.ts'
import { sayFor } from '../support/say-for.ts'
import { until } from '../support/until.ts'

const hours = 60 * 60 * 1_000
let practice: Practice

beforeAll(async () => {
  practice = await startPractice()
})
afterAll(() => practice.end())

const ledgerOf = async (stream: CaseId): Promise<EntryLogState> =>
  (await oneCase<EntryLogState>(practice.pool, stream))!.state

/** A permit with an ID, and a ledger in which somebody is inside under whoever has it. */
const inside = async (room: string) => {
  const { say } = sayFor(practice)
  const today = await todayOf(practice.pool)
  const permit = caseId('entry-permit', randomUUID()) as CaseId
  const ledger = caseId('entry-log', randomUUID()) as CaseId
  const days = { fromOn: today, untilOn: today, fromTime: '', untilTime: '' } as const
  await say(permit, 'systemManager', {
    type: 'ApplyForStaffEntry',
    data: {
      office: 'digital-promotion' as OfficeId,
      room,
      entrant: people.systemManager.person,
      purpose: '機器の管理',
      ...days,
      belongings: '',
    },
  })
  await say(permit, 'systemManager', {
    type: 'PermitEntry',
    data: { ...days, accompanied: 'alone', companion: '', conditions: '' },
  })
  await say(permit, 'systemManager', { type: 'RegisterId', data: { idNumber: randomUUID().slice(0, 8) } })
  await say(ledger, 'systemManager', { type: 'OpenEntryLog', data: { room, fiscalYear: fiscalYearOf(today) } })
  const now = await recordClock(practice.pool)
  await say(ledger, 'systemManager', {
    type: 'AdmitSpecially',
    data: { ...visitor, enteredOn: tokyoDateOf(now), enteredAt: tokyoClockOf(now), escort: permit },
  })
  return { permit, ledger, say }
}

describe('Arts. 7(2) and 10: the practice of a ledger', () => {
  it('hears at once that the permit of whoever has control was revoked, and asks for another escort', async () => {
    const { permit, ledger, say } = await inside('computer-room-data')
    await say(permit, 'systemManager', { type: 'RevokeEntry', data: { reason: '異動のため' } })
    await until(async () => (await ledgerOf(ledger)).entries[0]?.unescortedFrom !== null)
    expect((await ledgerOf(ledger)).tasks.open.map(({ kind, about }) => [kind, about])).toEqual([
      ['escort-lost', 'entry-1'],
    ])
  })

  it('marks an exit that is missing for more than 24 hours, once, and asks somebody to find out', async () => {
    const { ledger } = await inside('computer-room-server')
    await practice.time.letPass(ledger, 25 * hours)
    await until(async () => (await ledgerOf(ledger)).entries[0]?.missedAt !== null)
    const { tasks, entries } = await ledgerOf(ledger)
    expect(tasks.open.filter(({ kind }) => kind === 'find-exit')).toHaveLength(1)
    expect(entries).toHaveLength(1)
  })
})
