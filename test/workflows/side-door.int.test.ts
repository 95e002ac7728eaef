import { randomUUID } from 'node:crypto'
import { Client, Connection } from '@temporalio/client'
import { afterAll, describe, it } from 'vitest'
import { createPlanNextMeeting } from '../../activities/council/plan-next-meeting.ts'
import { createGiveInTime } from '../../activities/give-in-time.ts'
import { createTellContract } from '../../activities/incident/tell-contract.ts'
import { createTellItems } from '../../activities/council/tell-items.ts'
import { createTellRenewal } from '../../activities/outsourcing/tell-renewal.ts'
import { act } from '../../db/act/act.ts'
import { caseId, type CaseId } from '../../domain/kernel/ids.ts'
import { instantFromEpoch } from '../../domain/kernel/instant.ts'
import { plans } from '../support/council-acts.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import * as acts from '../support/incident-acts.ts'
import { amends } from '../support/outsourcing-acts.ts'
import { newMeeting, sayTo } from '../support/meetings.ts'
import { happened, startPractice, todayOf } from '../support/practice.ts'
import { actOf, takeUpTo } from '../support/recorded-case.ts'
import { sayFor } from '../support/say-for.ts'
import { until } from '../support/until.ts'

/** Whoever reaches Temporal's address, but has no key of ours. */
const practice = await startPractice()
const { record, pool, poke, time, temporal } = practice
const connection = await Connection.connect({ address: temporal.address })
const stranger = new Client({ connection, namespace: temporal.namespace })
afterAll(async () => {
  await connection.close()
  await practice.end()
})

const { say } = sayFor(practice)
const now = () => instantFromEpoch(Date.now())
const newIncident = () => caseId('incident', randomUUID()) as CaseId
const eventsOf = async (stream: CaseId) => (await happened(pool, stream)).map((one) => one.type)
/** An incident that has told its contract that it happened, and is far from its end. */
const reported = async () => {
  const contract = await takeUpTo(record, 'register')
  const stream = newIncident()
  const today = await todayOf(pool)
  await say(
    stream,
    'staff',
    acts.reports({ discoveredOn: today, discoveredTime: '00:00', contracts: [contract] }).command,
  )
  await until(async () => (await eventsOf(stream)).includes('ContractTold'))
  return { stream, contract }
}

describe('an activity that nobody of ours has asked for', () => {
  it('tells no contract the end of an incident that has not come (Art. 22(5))', async ({ expect }) => {
    const { stream, contract } = await reported()
    const before = [await eventsOf(stream), await eventsOf(contract)]
    const { tellContract } = createTellContract({ record, poke })
    expect(await tellContract({ stream, contract, what: 'closed', now: now() })).toBe('nothing-to-tell')
    // Nor that it happened to one that it doesn't affect, nor for an incident that there isn't.
    const other = await takeUpTo(record, 'register')
    expect(await tellContract({ stream, contract: other, what: 'reported', now: now() })).toBe('nothing-to-tell')
    expect(await tellContract({ stream: newIncident(), contract, what: 'reported', now: now() })).toBe(
      'nothing-to-tell',
    )
    expect([await eventsOf(stream), await eventsOf(contract)]).toEqual(before)
    expect(await eventsOf(other)).not.toContain('IncidentNoted')
  })

  it('tells no case of a renewal that it has not (Art. 21)', async ({ expect }) => {
    const [contract, other] = [await takeUpTo(record, 'register'), await takeUpTo(record, 'start')]
    const { tellRenewal } = createTellRenewal({ record, poke })
    expect(await tellRenewal({ stream: other, of: contract, now: now() })).toBe('nothing-to-tell')
    expect(await eventsOf(contract)).not.toContain('RenewalStarted')
    expect(await eventsOf(other)).not.toContain('RenewalTold')
  })

  it('gives no command in time that the case does not wait for', async ({ expect }) => {
    const contract = await takeUpTo(record, 'register')
    const before = await eventsOf(contract)
    const { giveInTime } = createGiveInTime({ record, poke })
    const command = { type: 'EndContract', data: { endsOn: await todayOf(pool) } }
    expect(await giveInTime({ stream: contract, command, now: now() })).toBe('nothing-to-give')
    expect(await eventsOf(contract)).toEqual(before)
  })

  it('tells no outcome of a meeting that has not deliberated, and plans none after it (Art. 5)', async ({ expect }) => {
    const meeting = newMeeting()
    await sayTo(practice, meeting, 'secretariat', plans({ date: addDays(await todayOf(pool), 40) }).command)
    const before = await eventsOf(meeting)
    expect(await createTellItems({ record, poke }).tellItems({ stream: meeting, now: now() })).toBe('nothing-to-tell')
    expect(await createPlanNextMeeting({ record, poke }).planNextMeeting({ stream: meeting, now: now() })).toBe(
      'nothing-to-plan',
    )
    expect(await eventsOf(meeting)).toEqual(before)
  })
})

describe('an act with a cause in another case', () => {
  it('is not written where the cause has moved on since it was looked at', async ({ expect }) => {
    const { stream, contract } = await reported()
    const { rows } = await pool.query<{ version: number }>('select version from streams where stream = $1', [stream])
    const version = rows[0]?.version ?? 0
    const noted = (cause: { readonly stream: CaseId; readonly version: number }) =>
      act(record, actOf(contract, 'practice', { type: 'NoteIncidentClosed', data: { incident: stream } }, { cause }))
    expect(await noted({ stream, version: version - 1 })).toMatchObject({ refusal: { code: 'busy' } })
    expect(await eventsOf(contract)).not.toContain('IncidentEndNoted')
    expect(await noted({ stream, version })).toMatchObject({ kind: 'done', again: false })
  })
})

describe('a workflow that is spoken to without our key', () => {
  it('hears that it is spoken to, and no word of what is said', async ({ expect }) => {
    const stream = await takeUpTo(record, 'start')
    poke.afterCommit({ stream, closed: false, letters: false })
    await time.seen(stream)
    await stranger.workflow.getHandle(stream).signal('lookAgain', 'in plain text', { stream: 'outsourcing/x' })
    await practice.act(actOf(stream, 'staff', amends().command))
    await time.seen(stream)
    expect((await stranger.workflow.getHandle(stream).describe()).status.name).toBe('RUNNING')
  })

  it('does nothing for a case that was named in plain text, and ends', async ({ expect }) => {
    const contract = await takeUpTo(record, 'start')
    const handle = await stranger.workflow.start('outsourcing', {
      workflowId: `forged-${randomUUID()}`,
      taskQueue: temporal.taskQueue,
      args: [contract],
    })
    // It asks for nothing again and again: it ends.
    await until(async () => (await handle.describe()).status.name === 'COMPLETED')
    const { rows } = await pool.query('select seen_version from streams where stream = $1', [contract])
    expect(rows).toEqual([{ seen_version: 0 }])
  })
})
