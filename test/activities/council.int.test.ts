import { afterAll, describe, expect, it, vi } from 'vitest'
import { createDrawAgenda } from '../../activities/council/draw-agenda.ts'
import { createPlanNextMeeting } from '../../activities/council/plan-next-meeting.ts'
import { createTellItems } from '../../activities/council/tell-items.ts'
import { act, type Act } from '../../db/act/act.ts'
import { itemsForAgenda } from '../../db/council/items-for-agenda.ts'
import { oneCase } from '../../db/read-models/one-case.ts'
import type { Trace } from '../../db/act/trace.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { instantFromEpoch } from '../../domain/kernel/instant.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import type { Committed } from '../../practice/poke.ts'
import {
  attending,
  calls,
  closes,
  draftsMinutes,
  confirmsMinutes,
  corrects,
  finds,
  freeSubject,
  opens,
  plans,
  putsOn,
  takesOff,
  waitingCase,
} from '../support/council-acts.ts'
import { heldSeats, meetingOf, newMeeting, sayTo } from '../support/meetings.ts'
import { freshRecord } from '../support/record.ts'
import { takeUpTo } from '../support/recorded-case.ts'
import { undone } from '../support/undone.ts'

const record = await freshRecord()
afterAll(() => record[Symbol.asyncDispose]())
const people = { act: (wanted: Act) => act(record, wanted) }
const now = () => instantFromEpoch(Date.now())
const poked: CaseId[] = []
const poke = { afterCommit: ({ stream }: Committed) => void poked.push(stream), lettersWritten: () => {} }
const { drawAgenda } = createDrawAgenda({ record, poke })
const { tellItems } = createTellItems({ record, poke })
const { planNextMeeting } = createPlanNextMeeting({ record, poke })

const say = (stream: CaseId, command: Parameters<typeof sayTo>[3]) =>
  sayTo(people, stream, command.type === 'ConfirmMinutes' ? 'chief' : 'secretariat', command)
const typesOf = async (stream: CaseId) =>
  (
    await record.pool.query<{ type: string }>('select type from events where stream = $1 order by version', [stream])
  ).rows.map((one) => one.type)
const outcomesOf = async (stream: CaseId) =>
  (await typesOf(stream)).filter((type) => type === 'CouncilOutcomeRecorded').length

/** A regular meeting of today with everybody there, and so many waiting cases on its agenda. */
const opened = async (cases: number): Promise<{ readonly meeting: CaseId; readonly waiting: readonly CaseId[] }> => {
  const waiting: CaseId[] = []
  for (let nth = 0; nth < cases; nth++) waiting.push(await takeUpTo(record, 'acceptForm'))
  const meeting = newMeeting()
  await say(meeting, plans({ date: wallDay(), time: '23:59' }).command)
  await drawAgenda({ stream: meeting, now: now() })
  await say(meeting, calls().command)
  await say(meeting, opens({ at: '00:00', attendance: attending(...heldSeats) }).command)
  return { meeting, waiting }
}
const close = async (meeting: CaseId) => {
  for (const { id } of (await meetingOf(record, meeting)).items) await say(meeting, finds({ item: id }).command)
  await say(meeting, closes({ at: '00:00' }).command)
}

describe('Art. 5(3) drawing up an agenda', () => {
  it('takes each waiting case once, and none that stands on another agenda', async () => {
    const { meeting, waiting } = await opened(2)
    expect(
      (await meetingOf(record, meeting)).items.map((one) => one.subject.kind !== 'free' && one.subject.case),
    ).toEqual(waiting)
    expect(await itemsForAgenda(record.pool)).toEqual([])
    expect(await drawAgenda({ stream: meeting, now: now() })).toBe('wrong-step')
    expect((await meetingOf(record, meeting)).items).toHaveLength(2)
    await close(meeting)
    // Closed but not told yet: the case still says that it waits, and no other meeting must take it.
    expect(await itemsForAgenda(record.pool)).toEqual([])
    while ((await meetingOf(record, meeting)).items.some((one) => one.told === null))
      await tellItems({ stream: meeting, now: now() })
  })

  it('gives back what is taken off before the meeting', async () => {
    const waiting = await takeUpTo(record, 'acceptForm')
    const meeting = newMeeting()
    await say(meeting, plans({ kind: 'ad-hoc', date: wallDay(), time: '23:59' }).command)
    await say(meeting, putsOn({ subject: waitingCase(1, { case: waiting }) }).command)
    expect(await itemsForAgenda(record.pool)).toEqual([])
    await say(meeting, takesOff().command)
    expect((await itemsForAgenda(record.pool)).map((one) => one.subject.kind !== 'free' && one.subject.case)).toEqual([
      waiting,
    ])
  })
})

describe('Art. 21 telling the cases', () => {
  it('tells each once, though it is killed between the cases’ acts and its own note', async () => {
    const { meeting, waiting } = await opened(3)
    await close(meeting)
    const queried = vi.spyOn(record.pool, 'query')
    await expect(undone(record, meeting, () => tellItems({ stream: meeting, now: now() }))).rejects.toThrow()
    expect(await Promise.all(waiting.map(outcomesOf))).toEqual([1, 1, 1])
    expect((await meetingOf(record, meeting)).items.map((one) => one.told).filter((one) => one !== null)).toEqual([])
    expect(await tellItems({ stream: meeting, now: now() })).toBe('done')
    expect(await Promise.all(waiting.map(outcomesOf))).toEqual([1, 1, 1])
    expect((await meetingOf(record, meeting)).items.every((one) => one.told?.refusal === null)).toBe(true)
    // Who has the case is the meeting that tells it: no other is searched for it.
    const names = queried.mock.calls.map(([of]) => (of as { readonly name?: string }).name)
    expect([names.includes('who-has-it'), names.length > 0]).toEqual([false, true])
    queried.mockRestore()
  })

  it.each([['killed'], ['slow']])(
    'tells what the chair puts right between the telling and its note, also where the process was %s',
    async (how) => {
      const { meeting, waiting } = await opened(1)
      await close(meeting)
      const putsRight = () => sayTo(people, meeting, 'chief', corrects().command)
      if (how === 'killed') {
        await expect(undone(record, meeting, () => tellItems({ stream: meeting, now: now() }))).rejects.toThrow()
        await putsRight()
      } else {
        const trace: Trace = {
          // The chair is quicker than the note.
          span: async ({ name }, work) => {
            if (name === 'act NoteItemsTold') await putsRight()
            return work()
          },
          here: () => null,
        }
        const { tellItems: slowly } = createTellItems({ record: { ...record, trace }, poke })
        expect(await slowly({ stream: meeting, now: now() })).toBe('stale-version')
      }
      const before = async () => (await meetingOf(record, meeting)).items[0]
      expect(await before()).toMatchObject({ told: null, corrections: [{ wasTold: false }] })
      expect(await tellItems({ stream: meeting, now: now() })).toBe('done')
      expect(await before()).toMatchObject({ told: { refusal: null } })
      const { state } = (await oneCase<OutsourcingState>(record.pool, waiting[0]!))!
      expect([state.council?.outcome, state.council?.corrected?.map(({ was }) => was)]).toEqual([
        'unfavourable',
        ['favourable'],
      ])
      // And what is put right once more is told once more.
      await sayTo(people, meeting, 'chief', corrects({ outcome: 'favourable', reason: '録音で確かめた' }).command)
      expect(await tellItems({ stream: meeting, now: now() })).toBe('done')
      expect((await oneCase<OutsourcingState>(record.pool, waiting[0]!))!.state.council?.outcome).toBe('favourable')
    },
  )

  it('a case that cannot be told for a fault of ours keeps no other from being told', async () => {
    const { meeting, waiting } = await opened(3)
    await close(meeting)
    await expect(undone(record, waiting[1]!, () => tellItems({ stream: meeting, now: now() }))).rejects.toThrow()
    expect(await Promise.all(waiting.map(outcomesOf))).toEqual([1, 0, 1])
    expect((await meetingOf(record, meeting)).items.map((one) => one.told !== null)).toEqual([true, false, true])
    await tellItems({ stream: meeting, now: now() })
    expect(await Promise.all(waiting.map(outcomesOf))).toEqual([1, 1, 1])
  })

  it('wakes the practice of every case that it told', async () => {
    const { meeting, waiting } = await opened(1)
    await close(meeting)
    poked.length = 0
    await tellItems({ stream: meeting, now: now() })
    expect(poked).toEqual([...waiting])
  })

  it('under an origin that no person can take: what somebody says with the same id is another act', async () => {
    const { meeting, waiting } = await opened(1)
    const [only] = waiting
    const id = `${meeting.slice('council/'.length)}/item-1`
    await sayTo(people, meeting, 'secretariat', putsOn({ subject: freeSubject() }).command, { id, origin: 'api' })
    await close(meeting)
    await tellItems({ stream: meeting, now: now() })
    expect((await oneCase<OutsourcingState>(record.pool, only!))?.state.council?.meetingCase).toBe(meeting)
  })
})

describe('Art. 5 the next regular meeting', () => {
  it('is planned once, though it is killed between planning and noting it', async () => {
    const { meeting } = await opened(1)
    await close(meeting)
    const planned = async () =>
      (
        await record.pool.query<{ stream: CaseId }>(
          `select stream from cases where procedure = 'council' and stage = 'planned' and started_by is not null`,
        )
      ).rows.map((one) => one.stream)
    const before = (await planned()).length
    await expect(undone(record, meeting, () => planNextMeeting({ stream: meeting, now: now() }))).rejects.toThrow()
    expect(await planNextMeeting({ stream: meeting, now: now() })).toBe('done')
    expect(await planNextMeeting({ stream: meeting, now: now() })).toBe('nothing-to-plan')
    expect((await planned()).length).toBe(before + 1)
    const { next } = await meetingOf(record, meeting)
    expect((await meetingOf(record, next!.meeting!)).planned).toMatchObject({
      by: null,
      follows: { meeting, by: { name: '渡邉 誠' } },
    })
  })

  it('is not planned where one is planned already', async () => {
    const { meeting } = await opened(1)
    await close(meeting)
    await planNextMeeting({ stream: meeting, now: now() })
    expect((await meetingOf(record, meeting)).next).toEqual({ meeting: null })
  })

  it('a meeting is over when its people and its practice are both done, whoever is first', async () => {
    const meeting = newMeeting()
    await say(meeting, plans({ kind: 'ad-hoc', date: wallDay(), time: '23:59' }).command)
    const waiting = await takeUpTo(record, 'acceptForm')
    await say(meeting, putsOn({ subject: waitingCase(1, { case: waiting }) }).command)
    await say(meeting, putsOn({ subject: freeSubject() }).command)
    await say(meeting, calls().command)
    await say(meeting, opens({ at: '00:00', attendance: attending(...heldSeats) }).command)
    await close(meeting)
    const items = (await meetingOf(record, meeting)).items.map(({ id }) => ({
      item: id,
      summary: '要旨',
      openness: 'public' as const,
      reason: '',
    }))
    await say(meeting, draftsMinutes({ items }).command)
    await say(meeting, confirmsMinutes().command)
    expect((await meetingOf(record, meeting)).stage).toBe('settling')
    await tellItems({ stream: meeting, now: now() })
    expect((await meetingOf(record, meeting)).stage).toBe('closed')
  })
})
