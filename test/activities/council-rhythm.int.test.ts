import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createKeepRhythm } from '../../activities/council/keep-rhythm.ts'
import { createPlanNextMeeting } from '../../activities/council/plan-next-meeting.ts'
import { act, type Act } from '../../db/act/act.ts'
import { rebuild } from '../../db/upkeep/rebuild.ts'
import { rulesOn, templateBook, type DayRules } from '../../domain/guideline/rule-book.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { calls, cancels, freeSubject, plans, putsOn, whyNotMet } from '../support/council-acts.ts'
import { meetingOf, newMeeting, sayTo } from '../support/meetings.ts'
import { freshRecord } from '../support/record.ts'
import { people, tokyo } from '../support/rules.ts'

const via = { by: 'session' } as const
const poke = { afterCommit: () => undefined }
/** A record of its own for each test: what happened in one council is nothing to another. */
const freshCouncil = async () => {
  const record = await freshRecord({ timeSkipping: true })
  return {
    record,
    people: { act: (wanted: Act) => act(record, wanted) },
    rhythm: createKeepRhythm({ record, poke }),
    ...createPlanNextMeeting({ record, poke }),
  }
}
let fresh: Awaited<ReturnType<typeof freshCouncil>>
beforeEach(async () => {
  fresh = await freshCouncil()
})
afterEach(() => fresh.record[Symbol.asyncDispose]())

/** A day as the practice comes to it, by the settings as delivered or others. */
const onDay = (at: string, over: Partial<DayRules['settings']['council']['regular']> = {}, since = '2029-06-20') => {
  const now = tokyo(at)
  const rules = rulesOn(templateBook, tokyoDateOf(now))
  const council = { ...rules.settings.council, regular: { ...rules.settings.council.regular, ...over } }
  return fresh.rhythm.daily({
    now,
    since: plainDate(since),
    rules: { ...rules, settings: { ...rules.settings, council } },
  })
}
const say = (stream: CaseId, command: Parameters<typeof sayTo>[3], at: string) =>
  sayTo(fresh.people, stream, 'secretariat', command, { clock: tokyo(at) })
const meetings = async () =>
  (
    await fresh.record.pool.query<{ readonly stream: CaseId; readonly on: string; readonly stage: string }>(
      `select stream, starts_on::text as on, stage from cases where procedure = 'council' order by starts_on, stream`,
    )
  ).rows
const asked = async () =>
  (
    await fresh.record.pool.query<{ readonly stream: CaseId }>(
      `select stream from tasks where kind = 'keep-rhythm' and closed_at is null`,
    )
  ).rows.map((one) => one.stream)

describe('the first regular meeting of a fiscal year (operational setting)', () => {
  // The city has begun lately: nobody has to ask yet why its council hasn't met.
  const comes = (at: string, over: Parameters<typeof onDay>[1] = {}) => onDay(at, over, '2030-03-10')

  it('is planned by the practice on 1 April, once, however often it is asked', async () => {
    expect(await comes('2030-03-31 00:05', { firstMonth: 4, everyMonths: 12 })).toBe(0)
    expect(await comes('2030-04-01 00:05')).toBe(1)
    expect(await comes('2030-04-01 00:05')).toBe(0)
    expect(await comes('2030-04-02 00:05')).toBe(0)
    const [only, ...others] = await meetings()
    expect([only?.on, only?.stage, others]).toEqual(['2030-06-05', 'planned', []])
    expect((await meetingOf(fresh.record, only!.stream)).planned).toMatchObject({ by: null, follows: null })
  })

  it('is planned late where the server was down over 1 April, for a day that is still to come', async () => {
    expect(await comes('2030-06-20 00:05')).toBe(1)
    expect((await meetings()).map((one) => one.on)).toEqual(['2030-09-05'])
  })

  it('is not planned where somebody has planned one, nor again where that was called off', async () => {
    const meeting = newMeeting()
    await say(meeting, plans({ date: plainDate('2030-07-01') }).command, '2030-03-20 10:00')
    expect(await comes('2030-04-01 00:05')).toBe(0)
    await say(meeting, cancels().command, '2030-04-10 10:00')
    // The meeting that was called off plans the next one by itself, and until it has done so nobody else does.
    expect(await comes('2030-04-11 00:05')).toBe(0)
    await fresh.planNextMeeting({ stream: meeting, now: tokyo('2030-04-11 10:00') })
    expect(await comes('2030-04-12 00:05')).toBe(0)
    expect((await meetings()).map((one) => [one.on, one.stage])).toEqual([
      ['2030-07-01', 'closed'],
      ['2030-09-05', 'planned'],
    ])
  })

  it('nor in a city without a rhythm', async () => {
    expect(await comes('2030-04-01 00:05', { everyMonths: 0 })).toBe(0)
    expect(await meetings()).toEqual([])
  })
})

describe('a council that has not met within its rhythm (operational setting)', () => {
  it('is asked about in the regular meeting that is planned, until another one is called', async () => {
    await onDay('2030-04-01 00:05')
    const [planned] = await meetings()
    expect(await asked()).toEqual([])
    expect(await onDay('2030-04-02 00:05')).toBe(1)
    expect(await onDay('2030-04-03 00:05')).toBe(0)
    expect(await asked()).toEqual([planned!.stream])
    const urgent = newMeeting()
    await say(urgent, plans({ kind: 'ad-hoc', date: plainDate('2030-04-20') }).command, '2030-04-10 10:00')
    await say(urgent, putsOn({ subject: freeSubject() }).command, '2030-04-10 10:01')
    await say(urgent, calls().command, '2030-04-10 10:02')
    await fresh.rhythm.looked({ stream: urgent, stage: 'called', now: tokyo('2030-04-10 10:02') })
    expect(await asked()).toEqual([])
    expect(await onDay('2030-04-11 00:05')).toBe(0)
  })

  it('is called from a form that lay open while it was asked, but by no program that wants that version', async () => {
    await onDay('2030-04-01 00:05')
    const [planned] = await meetings()
    const { stream } = planned!
    await say(stream, putsOn({ subject: freeSubject() }).command, '2030-04-01 10:00')
    const { rows } = await fresh.record.pool.query<{ readonly version: number }>(
      'select version from streams where stream = $1',
      [stream],
    )
    expect(await onDay('2030-04-02 00:05')).toBe(1)
    const { command } = calls()
    const given = { stream, command, origin: 'web', clock: tokyo('2030-04-10 10:00') } as const
    const wanted = { ...given, expected: rows[0]!.version, by: { person: people.chief.person, via } } as const
    expect(await fresh.people.act({ ...wanted, id: 'exactly' })).toMatchObject({ kind: 'refused' })
    expect(await fresh.people.act({ ...wanted, id: 'as shown', asShown: true })).toMatchObject({ kind: 'done' })
  })

  it('nor is it asked again once the reason is recorded, until the next regular day is over', async () => {
    await onDay('2030-04-01 00:05')
    await onDay('2030-04-02 00:05')
    const [stream] = await asked()
    await say(stream!, whyNotMet().command, '2030-04-10 10:00')
    expect(await asked()).toEqual([])
    expect(await onDay('2030-06-05 00:05')).toBe(0)
    expect(await onDay('2030-06-06 00:05')).toBe(1)
    expect(await asked()).toEqual([stream])
  })

  it('is asked anew in the next meeting where the planned one is called off', async () => {
    await onDay('2030-04-01 00:05')
    await onDay('2030-04-02 00:05')
    const [stream] = await asked()
    await say(stream!, cancels().command, '2030-04-10 10:00')
    expect(await asked()).toEqual([])
    expect(await onDay('2030-04-11 00:05')).toBe(0)
    await fresh.planNextMeeting({ stream: stream!, now: tokyo('2030-04-11 10:00') })
    expect(await onDay('2030-04-12 00:05')).toBe(1)
    expect(await asked()).not.toContain(stream)
  })

  it('where none is planned at all, one is planned first', async () => {
    expect(await onDay('2030-03-20 00:05')).toBe(1)
    expect(await onDay('2030-03-21 00:05')).toBe(1)
    expect(await asked()).toHaveLength(1)
    expect(await rebuild(fresh.record.pool, {})).toMatchObject({ differing: 0 })
  })
})
