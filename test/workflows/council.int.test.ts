import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaseId, PostId } from '../../domain/kernel/ids.ts'
import { epochOf, tokyoClockOf } from '../../domain/kernel/instant.ts'
import { isBusinessDay } from '../../domain/kernel/calendar.ts'
import { closedDays } from '../../domain/guideline/closed-days.ts'
import { oneCase } from '../../db/read-models/one-case.ts'
import { itemsForAgenda } from '../../db/council/items-for-agenda.ts'
import { rebuild } from '../../db/upkeep/rebuild.ts'
import { verify } from '../../db/proof/verify.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import {
  attending,
  attends,
  calls,
  cancels,
  closes,
  concludes,
  confirmsCircular,
  confirmsMinutes,
  consents,
  corrects,
  draftsMinutes,
  finds,
  freeSubject,
  opens,
  opines,
  plans,
  putsOn,
  waitingCase,
} from '../support/council-acts.ts'
import { called, held, heldSeats, meetingOf, newMeeting, planned, sayTo } from '../support/meetings.ts'
import { happened, startPractice, todayOf } from '../support/practice.ts'
import { actOf, take, takeUpTo } from '../support/recorded-case.ts'
import * as acts from '../support/outsourcing-acts.ts'
import { requestsChange } from '../support/part-acts.ts'
import { underContract } from '../support/under-contract.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { until } from '../support/until.ts'

const practice = await startPractice()
afterAll(() => practice.end())
const days = 24 * 60 * 60 * 1_000

const caseOf = async (stream: CaseId): Promise<OutsourcingState> =>
  (await oneCase<OutsourcingState>(practice.pool, stream))!.state
const typesOf = async (stream: CaseId) => (await happened(practice.pool, stream)).map((one) => one.type)
const stageOf = async (stream: CaseId) => (await meetingOf(practice, stream)).stage

/** Lets time pass for a meeting until its agenda's deadline has come. */
const toTheDeadline = async (meeting: CaseId) => {
  const { agendaDeadline } = await meetingOf(practice, meeting)
  await practice.time.letPass(meeting, epochOf(agendaDeadline!) - Date.now() + 60_000)
}
const toItsDay = async (meeting: CaseId) => {
  const [{ date }, today] = [await meetingOf(practice, meeting), await todayOf(practice.pool, meeting)]
  await practice.time.letPass(meeting, Math.max(Date.parse(date) - Date.parse(today), 0) + 60_000)
}
const told = (meeting: CaseId) =>
  until(
    async () =>
      (await meetingOf(practice, meeting)).next !== null &&
      (await meetingOf(practice, meeting)).items.every(
        (one) => one.outcome === null || one.subject.kind === 'free' || one.told !== null,
      ),
  )

describe('Art. 5 a regular meeting', () => {
  const waiting: CaseId[] = []
  let meeting: CaseId
  let next: CaseId
  beforeAll(async () => {
    for (let nth = 0; nth < 3; nth++) waiting.push(await takeUpTo(practice.record, 'acceptForm'))
  })

  it('draws every waiting case onto its agenda at the deadline, and nothing before', async () => {
    meeting = await planned(practice, 40)
    await practice.time.seen(meeting)
    expect((await meetingOf(practice, meeting)).items).toEqual([])
    await toTheDeadline(meeting)
    const { items, drawn } = await meetingOf(practice, meeting)
    expect([drawn, items.map((one) => one.subject.kind !== 'free' && one.subject.case)]).toEqual([true, waiting])
  })

  it('scenario 2: tells each case its outcome once it is closed; the chief approves on another day what they chaired', async () => {
    await sayTo(practice, meeting, 'secretariat', putsOn({ subject: freeSubject() }).command)
    await called(practice, meeting)
    await toItsDay(meeting)
    const { date } = await meetingOf(practice, meeting)
    await held(
      practice,
      meeting,
      (_title, index) => (['favourable', 'continued', 'unfavourable', 'continued'] as const)[index] ?? null,
    )
    await told(meeting)

    const [first, second, third] = await Promise.all(waiting.map(caseOf))
    expect([first?.stage, second?.stage, third?.stage]).toEqual(['approval', 'deliberation', 'approval'])
    expect(first?.council).toMatchObject({
      meetingCase: meeting,
      heldOn: date,
      by: { name: '渡邉 誠', post: 'general-policy-director' },
    })

    await practice.time.letPass(waiting[0]!, 60 * days)
    expect((await take(practice.record, waiting[0]!, 'approve')).kind).toBe('done')
    const approved = await caseOf(waiting[0]!)
    expect(approved.approval!.by.at > approved.council!.by.at).toBe(true)
  })

  it('scenario 6: what got 否 cannot be approved', async () => {
    expect(await take(practice.record, waiting[2]!, 'approve')).toMatchObject({
      kind: 'refused',
      refusal: { code: 'council-unfavourable', rule: 'unfavourable-bars-approval' },
    })
  })

  it('plans the next one on a business day', async () => {
    next = (await meetingOf(practice, meeting)).next!.meeting!
    const { stage, kind, date, planned: by } = await meetingOf(practice, next)
    expect([stage, kind, by?.by, by?.follows?.meeting, isBusinessDay(closedDays, date)]).toEqual([
      'planned',
      'regular',
      null,
      meeting,
      true,
    ])
  })

  it('is over when the chair has confirmed its minutes', async () => {
    const { items } = await meetingOf(practice, meeting)
    await sayTo(
      practice,
      meeting,
      'secretariat',
      draftsMinutes({ items: items.map(({ id }) => ({ item: id, summary: '要旨', openness: 'public', reason: '' })) })
        .command,
    )
    await sayTo(practice, meeting, 'chief', confirmsMinutes().command)
    expect(await stageOf(meeting)).toBe('closed')
    await practice.client.workflow.getHandle(meeting).result()
  })

  it('what was continued (継続審議) comes before the next meeting by itself: the case, and the free item too', async () => {
    await practice.time.seen(next)
    await toTheDeadline(next)
    const { items } = await meetingOf(practice, next)
    expect(
      items.map((one) => [one.subject.kind, one.subject.kind === 'free' ? one.carriedFrom?.meeting : one.subject.case]),
    ).toEqual([
      ['free', meeting],
      ['outsourcing', waiting[1]],
    ])
  })

  it('called off after its notice leaves its items to the one after it', async () => {
    await called(practice, next)
    await sayTo(practice, next, 'secretariat', cancels().command)
    await until(async () => (await stageOf(next)) === 'closed')
    const after = (await meetingOf(practice, next)).next!.meeting!
    expect((await caseOf(waiting[1]!)).stage).toBe('deliberation')
    await practice.time.seen(after)
    await toTheDeadline(after)
    expect((await meetingOf(practice, after)).items.map((one) => one.subject.kind)).toEqual(['free', 'outsourcing'])
    await sayTo(practice, after, 'secretariat', cancels().command)
  })
})

describe('Art. 5(2) a quorum that is lost in the middle of a meeting', () => {
  it('scenario 19: what was decided before stands and is told; the rest is refused, left over, and waits on', async () => {
    const [first, second] = [
      await takeUpTo(practice.record, 'acceptForm'),
      await takeUpTo(practice.record, 'acceptForm'),
    ]
    const meeting = newMeeting()
    await sayTo(
      practice,
      meeting,
      'secretariat',
      plans({ kind: 'ad-hoc', date: await todayOf(practice.pool), time: '23:59' }).command,
    )
    for (const [nth, one] of [first, second].entries())
      await sayTo(practice, meeting, 'secretariat', putsOn({ subject: waitingCase(nth + 1, { case: one }) }).command)
    await called(practice, meeting)
    await sayTo(practice, meeting, 'secretariat', opens({ at: '00:00', attendance: attending(...heldSeats) }).command)
    const three = new Set<PostId>(
      attending('general-policy-director', 'citizen-head', 'heiwa-head').flatMap((one) =>
        one.how === 'present' ? [one.member] : [],
      ),
    )
    for (const member of heldSeats.filter((one) => !three.has(one)))
      await sayTo(practice, meeting, 'secretariat', attends({ member, at: '00:00' }).command)
    await sayTo(practice, meeting, 'secretariat', finds({ item: 'item-1' }).command)
    // Whoever counted leaves from then on, and not before.
    const left = tokyoClockOf((await meetingOf(practice, meeting)).items[0]!.outcome!.by.at)
    await sayTo(practice, meeting, 'secretariat', attends({ at: left }).command)
    await expect(sayTo(practice, meeting, 'secretariat', finds({ item: 'item-2' }).command)).rejects.toThrow(
      /quorum-missing.*"present":2,"quorum":3/,
    )
    await sayTo(practice, meeting, 'secretariat', closes({ at: left, leaveOpenItems: true }).command)
    await until(async () => (await caseOf(first)).stage === 'approval')
    expect((await caseOf(second)).tasks.open.map((one) => one.kind)).toEqual(['record-outcome'])
    expect(
      (await itemsForAgenda(practice.pool)).some(({ subject }) => subject.kind !== 'free' && subject.case === second),
    ).toBe(true)
  })
})

describe('Art. 21 a case that has moved on', () => {
  const onNoticedAgenda = async () => {
    const waiting = await takeUpTo(practice.record, 'submit')
    await practice.act(actOf(waiting, 'secretariat', acts.acceptsForm().command))
    const meeting = newMeeting()
    const today = await todayOf(practice.pool)
    await sayTo(practice, meeting, 'secretariat', plans({ kind: 'ad-hoc', date: today, time: '23:59' }).command)
    await sayTo(practice, meeting, 'secretariat', putsOn({ subject: waitingCase(1, { case: waiting }) }).command)
    await called(practice, meeting)
    return { waiting, meeting }
  }
  const lost = async (meeting: CaseId) => (await meetingOf(practice, meeting)).items[0]?.lost?.how

  it('is lost to its meeting at once; no outcome can be recorded for it, and it is told none', async () => {
    const { waiting, meeting } = await onNoticedAgenda()
    await practice.act(actOf(waiting, 'head', acts.withdraws().command))
    await until(async () => (await lost(meeting)) === 'gone')
    // Its own practice hears of that, too, without anybody acting on the meeting.
    await practice.time.seen(meeting)
    await expect(held(practice, meeting, () => 'favourable')).rejects.toThrow('matter-gone')
    await sayTo(practice, meeting, 'secretariat', closes({ at: '00:00', leaveOpenItems: true }).command)
    expect((await meetingOf(practice, meeting)).items[0]).toMatchObject({ outcome: null, told: null })
    expect(await typesOf(waiting)).not.toContain('CouncilOutcomeRecorded')
  })

  it('sent back, amended and submitted again is another matter: the old item gets no 可, the new one names its revision', async () => {
    const { waiting, meeting } = await onNoticedAgenda()
    const say = async (who: Parameters<typeof actOf>[1], { command }: acts.OutsourcingAct) => {
      expect(await practice.act(actOf(waiting, who, command))).toMatchObject({ kind: 'done' })
    }
    await say('secretariat', acts.sendsBack({ to: 'submission' }))
    await say('staff', acts.amends({ request: { ...(await caseOf(waiting)).request!, amountYen: 9_000_000 } }))
    await say('head', acts.submits())
    await say('secretariat', acts.acceptsForm())
    await expect(held(practice, meeting, () => 'favourable')).rejects.toThrow(/matter-(gone|changed)/)
    await until(async () => (await lost(meeting)) !== undefined)
    await sayTo(practice, meeting, 'secretariat', putsOn({ subject: waitingCase(1, { case: waiting }) }).command)
    await sayTo(practice, meeting, 'secretariat', finds({ item: 'item-2', outcome: 'favourable' }).command)
    await sayTo(practice, meeting, 'secretariat', closes({ at: '00:00', leaveOpenItems: true }).command)
    await until(async () => (await typesOf(waiting)).includes('CouncilOutcomeRecorded'))
    const bound = (await meetingOf(practice, meeting)).items[1]?.bound
    expect((await caseOf(waiting)).council?.saw).toEqual(bound)
    expect(bound).toMatchObject({ round: 2, revision: 2 })
  })

  it('lies on one agenda at a time', async () => {
    const { waiting } = await onNoticedAgenda()
    const second = newMeeting()
    await sayTo(
      practice,
      second,
      'secretariat',
      plans({ kind: 'ad-hoc', date: await todayOf(practice.pool), time: '23:59' }).command,
    )
    await expect(
      sayTo(practice, second, 'secretariat', putsOn({ subject: waitingCase(1, { case: waiting }) }).command),
    ).rejects.toThrow('item-elsewhere')
  })
})

describe('Arts. 21 and 23 what else of a case comes before the council', () => {
  const contracted = async () => {
    const startsOn = addDays(await todayOf(practice.pool), 1)
    return underContract(practice, { startsOn, endsOn: addDays(startsOn, 364), inspectEveryMonths: 6 })
  }
  const adHoc = async (about: CaseId): Promise<CaseId> => {
    const meeting = newMeeting()
    await sayTo(
      practice,
      meeting,
      'secretariat',
      plans({ kind: 'ad-hoc', date: await todayOf(practice.pool), time: '23:59' }).command,
    )
    const found = (await itemsForAgenda(practice.pool)).find(
      ({ subject }) => subject.kind !== 'free' && subject.case === about,
    )
    await sayTo(practice, meeting, 'secretariat', putsOn({ subject: found!.subject }).command)
    return meeting
  }

  it('a change of what was approved is told by the command of its own', async () => {
    const stream = await contracted()
    const change = requestsChange({
      changes: { work: '統合端末の点検、修理と移設' },
      effectiveOn: addDays(await todayOf(practice.pool, stream), 60),
    })
    await practice.act(actOf(stream, 'head', change.command))
    const meeting = await adHoc(stream)
    expect((await meetingOf(practice, meeting)).items[0]?.subject).toMatchObject({
      kind: 'outsourcing',
      case: stream,
      part: 'change-1',
    })
    await called(practice, meeting)
    await held(practice, meeting, () => 'favourable')
    await until(async () => (await meetingOf(practice, meeting)).items[0]?.told !== null)
    expect((await meetingOf(practice, meeting)).items[0]?.told).toEqual({ refusal: null })
    expect(await typesOf(stream)).toContain('ChangeDeliberated')
    expect(await typesOf(stream)).toContain('CouncilOutcomeRecorded')
    expect((await caseOf(stream)).changes[0]?.council).toMatchObject({ meetingCase: meeting, outcome: 'favourable' })
  })

  it('an outcome that the chair puts right reaches the case, also when the meeting was over, and then it is over again', async () => {
    const stream = await contracted()
    const change = requestsChange({
      changes: { work: '統合端末の点検と移設' },
      effectiveOn: addDays(await todayOf(practice.pool, stream), 60),
    })
    await practice.act(actOf(stream, 'head', change.command))
    const meeting = await adHoc(stream)
    await called(practice, meeting)
    await held(practice, meeting, () => 'favourable')
    await until(async () => (await caseOf(stream)).changes[0]?.council?.outcome === 'favourable')
    await until(async () => (await meetingOf(practice, meeting)).items[0]?.told !== null)
    await sayTo(practice, meeting, 'chief', corrects().command)
    await until(async () => (await caseOf(stream)).changes[0]?.council?.outcome === 'unfavourable')
    await sayTo(practice, meeting, 'secretariat', draftsMinutes().command)
    await sayTo(practice, meeting, 'chief', confirmsMinutes().command)
    await until(async () => (await stageOf(meeting)) === 'closed')
    await sayTo(practice, meeting, 'chief', corrects({ outcome: 'continued', reason: '録音で確かめた' }).command)
    await until(async () => (await caseOf(stream)).changes[0]?.council?.outcome === 'continued')
    await until(async () => (await stageOf(meeting)) === 'closed')
    const found = (await caseOf(stream)).changes[0]
    expect([found?.status, found?.council?.corrected?.map((one) => one.was)]).toEqual([
      'deliberation',
      ['favourable', 'unfavourable'],
    ])
  })

  it('scenario 26: a serious finding that is overdue is proposed, and answered as soon as it stands on an agenda', async () => {
    const stream = await contracted()
    await practice.time.letPass(stream, 200 * days)
    const today = await todayOf(practice.pool, stream)
    const finding = { severity: 'serious', text: '保管庫に施錠がない', correctBy: addDays(today, 10) } as const
    await practice.act(actOf(stream, 'staff', acts.inspects({ heldOn: today, findings: [finding] }).command))
    await practice.time.letPass(stream, 60 * days)
    expect((await caseOf(stream)).tasks.open.map((one) => one.kind)).toContain('propose-item')
    const meeting = await adHoc(stream)
    await until(async () => (await meetingOf(practice, meeting)).items[0]?.told !== null)
    expect((await meetingOf(practice, meeting)).items[0]).toMatchObject({
      subject: { kind: 'proposed', part: 'finding-1' },
      told: { refusal: null },
    })
    expect((await caseOf(stream)).tasks.open.map((one) => one.kind)).not.toContain('propose-item')
  })
})

describe('Art. 5 a deliberation by circulation', () => {
  it('ends when too few have agreed by the day: who is silent has not', async () => {
    const meeting = newMeeting()
    await sayTo(
      practice,
      meeting,
      'secretariat',
      plans({ kind: 'circular', date: await todayOf(practice.pool), time: '', place: '' }).command,
    )
    await sayTo(practice, meeting, 'secretariat', putsOn({ subject: freeSubject() }).command)
    await sayTo(practice, meeting, 'secretariat', calls({ note: '急を要する' }).command)
    await sayTo(practice, meeting, 'chief', consents('general-policy-director').command)
    await practice.time.letPass(meeting, 14 * days)
    expect(await meetingOf(practice, meeting)).toMatchObject({ stage: 'closed', ending: { how: 'not-consented' } })
  })

  it('with a silent member tells the case when the chair has confirmed', async () => {
    const waiting = await takeUpTo(practice.record, 'acceptForm')
    const meeting = newMeeting()
    await sayTo(
      practice,
      meeting,
      'secretariat',
      plans({ kind: 'circular', date: await todayOf(practice.pool), time: '', place: '' }).command,
    )
    await sayTo(practice, meeting, 'secretariat', putsOn({ subject: waitingCase(1, { case: waiting }) }).command)
    await sayTo(practice, meeting, 'secretariat', calls({ note: '急を要する' }).command)
    for (const [who, seat] of [
      ['chief', 'general-policy-director'],
      ['head', 'citizen-head'],
      ['otherHead', 'heiwa-head'],
    ] as const)
      await sayTo(practice, meeting, who, consents(seat).command)
    for (const [who, seat] of [
      ['chief', 'general-policy-director'],
      ['head', 'citizen-head'],
      ['otherHead', 'heiwa-head'],
    ] as const)
      await sayTo(practice, meeting, who, opines(seat).command)
    await practice.time.letPass(meeting, 14 * days)
    await sayTo(practice, meeting, 'secretariat', concludes({ 'item-1': 'favourable' }).command)
    expect((await caseOf(waiting)).council).toBeNull()
    await sayTo(practice, meeting, 'chief', confirmsCircular().command)
    await until(async () => (await stageOf(meeting)) === 'closed')
    expect((await caseOf(waiting)).council).toMatchObject({
      meetingCase: meeting,
      heldOn: await todayOf(practice.pool, meeting),
      outcome: 'favourable',
    })
  })
})

describe('the record of all these meetings', () => {
  it('is whole, and its lists are what its events say', async () => {
    expect((await verify(practice.pool, { timeSkipping: true })).flaws).toEqual([])
    expect((await rebuild(practice.pool)).differences).toEqual([])
  })
})
