/**
 * What is asked of all meetings that there ever were is read from those alone that can have an answer: on meetings that
 * nobody would think of it is what reading each of them whole comes to.
 */
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { whoHasIt } from '../../db/act/who-has-it.ts'
import { connect, type Connection } from '../../db/connection/connect.ts'
import { councilRhythm } from '../../db/council/council-rhythm.ts'
import { itemsForAgenda, leftBefore } from '../../db/council/items-for-agenda.ts'
import type { DrawnItem, Subject } from '../../domain/council/agenda/fields.ts'
import { isSame } from '../../domain/council/agenda/is-same.ts'
import { council } from '../../domain/council/council.ts'
import { councilCaseRow } from '../../domain/council/case-row.ts'
import type { CouncilState } from '../../domain/council/state.ts'
import { heldMatters, leftForNext, leftMatters, stillHeld } from '../../domain/council/telling/untold.ts'
import { caseId, type CaseId } from '../../domain/kernel/ids.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { anyDice, play } from '../support/any-meeting.ts'
import { freshDatabase, type FreshDatabase } from '../support/database.ts'
import { proposedSubject, waitingCase } from '../support/council-acts.ts'

interface Meeting {
  readonly stream: CaseId
  readonly state: CouncilState
}

let database: FreshDatabase
let city: Connection
beforeAll(async () => {
  database = await freshDatabase()
  city = connect({ url: database.adminUrl, statementTimeoutMs: 0 })
  await waits()
})
afterAll(async () => {
  await city.close()
  await database.drop()
})

const waiting = [1, 2, 3, 4].map((nth) => waitingCase(nth))
const row = `insert into cases (stream, procedure, title, vendor, search, office, stage, round, submitted, started_by,
  started_at, changed_at, starts_on, ending, holders)`
/** Four cases that wait for the council. */
const waits = async () => {
  for (const { case: stream, title } of waiting) {
    await city.pool.query(
      `${row} values ($1, 'outsourcing', $2, '', '', 'citizen', 'deliberation', 1, true, $3, now(), now(), null, null,
        '{}')`,
      [stream, title, randomUUID()],
    )
    await city.pool.query(
      `insert into tasks (stream, task, kind, posts, article, answers, opened_at, due)
        values ($1, 'record-outcome-1', 'record-outcome', '{secretariat}', '', '{}', now(), now())`,
      [stream],
    )
    await city.pool.query(
      `insert into inbox (post, nature, due, stream, task)
        values ('secretariat', 'decide', now(), $1, 'record-outcome-1')`,
      [stream],
    )
  }
}

/** Some meetings that came after each other, and took over items in any way. */
const anyMeetings = fc
  .array(fc.tuple(anyDice(40), fc.array(fc.nat(9), { minLength: 12, maxLength: 12 })), { minLength: 3, maxLength: 12 })
  .map((all) => {
    const streams = all.map(() => caseId('council', randomUUID()) as CaseId)
    return all.flatMap(([dice, carried], nth): readonly Meeting[] => {
      const state = play(dice).at(-1)?.after ?? council.initialState
      if (state.planned === null) return []
      const from = (place: number): DrawnItem['carriedFrom'] => {
        const meeting = streams[nth - 1 - ((carried[place % carried.length] ?? 9) % 10)]
        return meeting === undefined
          ? null
          : { meeting, item: `item-${(carried[(place + 5) % carried.length] ?? 0) % 3}` }
      }
      const taken = <Item extends DrawnItem>(item: Item, place: number): Item => ({
        ...item,
        carriedFrom: from(place) ?? item.carriedFrom,
      })
      return [
        {
          stream: streams[nth]!,
          state: {
            ...state,
            items: state.items.map(taken),
            takenOff: state.takenOff.map((one, place) => taken(one, place + 3)),
          },
        },
      ]
    })
  })

const keep = async (meetings: readonly Meeting[]) => {
  await city.pool.query(`delete from streams where procedure = 'council'`)
  await city.pool.query(`delete from cases where procedure = 'council'`)
  for (const { stream, state } of meetings) {
    const { stage, fromOn, ending, title } = councilCaseRow(state)
    await city.pool.query(
      `${row} values ($1, 'council', $2, '', '', 'citizen', $3, 0, false, $4, now(), now(), $5, $6, '{}')`,
      [stream, title, stage, randomUUID(), fromOn, ending],
    )
    await city.pool.query(
      `insert into streams (stream, procedure, version, state, hash, last_at, closed)
        values ($1, 'council', 1, $2, '', now(), $3)`,
      [stream, JSON.stringify(state), stage === 'closed'],
    )
  }
}

/** All of them as they lie, the earliest first. */
const allMeetings = async (): Promise<readonly Meeting[]> =>
  (
    await city.pool.query<Meeting>(
      `select c.stream, s.state from cases c join streams s on s.stream = c.stream
        where c.procedure = 'council' order by c.starts_on, c.stream`,
    )
  ).rows

/** On which agenda each case stood last and got no answer, by all that is over and had one of these cases. */
const leftByAll = (meetings: readonly Meeting[], subjects: readonly Subject[]) => {
  const cases = new Set(subjects.flatMap((one) => (one.kind === 'outsourcing' ? [one.case] : [])))
  const stood = meetings
    .filter(({ state }) => state.ending !== null)
    .filter(({ state }) => state.items.some(({ subject }) => subject.kind !== 'free' && cases.has(subject.case)))
    .flatMap(({ stream, state }) =>
      state.items
        .filter(({ outcome, withdrawn }) => withdrawn !== null || outcome === null || outcome.outcome === 'continued')
        .map((item) => ({ item, carriedFrom: { meeting: stream, item: item.id } })),
    )
  return (subject: Subject): DrawnItem['carriedFrom'] =>
    stood.findLast(({ item }) => isSame(item, { subject, carriedFrom: null }))?.carriedFrom ?? null
}

/** Who has a case before it, or had, by every meeting that names it anywhere. */
const hasByAll = (meetings: readonly Meeting[], of: CaseId) => {
  const naming = meetings.filter(({ state }) => JSON.stringify(state).includes(of))
  const ours = (part: string | null) => (one: { readonly case: CaseId; readonly part: string | null }) =>
    one.case === of && one.part === part
  return {
    heldBy: (part: string | null) =>
      naming.filter(({ state }) => heldMatters(state).some(ours(part))).map(({ stream }) => stream),
    /** Of several that ended on one day any may be named. */
    leftOn: (part: string | null) =>
      naming
        .flatMap(({ stream, state }) =>
          leftMatters(state)
            .filter(ours(part))
            .map(({ on }) => ({ case: stream, on })),
        )
        .toSorted((a, b) => (a.on < b.on ? 1 : -1))
        .filter(({ on }, _at, [last]) => on === last?.on),
  }
}

/** What the next agenda takes, by every meeting that is under way or ever had an item of which no case takes care. */
const agendaByAll = (all: readonly Meeting[]): readonly DrawnItem[] => {
  const meetings = all.filter(
    ({ state }) => state.stage !== 'closed' || state.items.some(({ subject }) => subject.kind !== 'outsourcing'),
  )
  const carried = new Set(
    meetings
      .flatMap(({ state }) => [...state.items, ...state.takenOff])
      .flatMap(({ carriedFrom: from }) => (from === null ? [] : [`${from.meeting} ${from.item}`])),
  )
  const left = meetings.flatMap(({ stream, state }) =>
    leftForNext(state)
      .filter(({ id }) => !carried.has(`${stream} ${id}`))
      .map(({ id, subject }) => ({ subject, carriedFrom: { meeting: stream, item: id } })),
  )
  const held = meetings.flatMap(({ state }) => stillHeld(state))
  const earlier = leftByAll(all, waiting)
  const cases = waiting.map((one) => ({ subject: { ...one, number: '' }, carriedFrom: earlier(one) }))
  return [...left, ...cases.filter((one) => !held.some((item) => isSame(item, one)))]
}

const rhythmByAll = `
  with meetings as (
    select c.stream, c.stage, c.starts_on, s.state from cases c join streams s on s.stream = c.stream
    where c.procedure = 'council'
  )
  select
    (select max(coalesce(state->'opened'->>'on', state->>'date')) from meetings
      where state->'ending'->>'how' = 'held'
        and jsonb_path_exists(state::jsonb, '$.items[*] ? (@.outcome != null)')) as "metOn",
    (select max(to_char((said->'by'->>'at')::timestamptz at time zone 'Asia/Tokyo', 'YYYY-MM-DD'))
      from meetings, jsonb_array_elements(coalesce((state->'whyNotMet')::jsonb, '[]')) said) as "excusedOn",
    (select stream from meetings where stage in ('called', 'open') order by starts_on, stream limit 1) as called,
    (select stream from meetings where stage = 'planned' and state->>'kind' = 'regular'
      order by starts_on, stream limit 1) as planned,
    exists (select from meetings where state->>'kind' = 'regular' and stage <> 'closed'
      and coalesce(state->'ending', 'null')::text <> 'null' and coalesce(state->'next', 'null')::text = 'null') as next,
    coalesce((select array_agg(starts_on::text order by starts_on) from meetings
      where state->>'kind' = 'regular' and starts_on >= $1), '{}') as "regularOn"`

describe('what meetings leave to the next one, and hold (Arts. 5(3) and 21)', () => {
  it('is what every meeting read whole comes to', async () => {
    let left = 0
    let held = 0
    const from = plainDate('2026-04-20')
    await fc.assert(
      fc.asyncProperty(anyMeetings, async (meetings) => {
        await keep(meetings)
        const all = await allMeetings()
        const agenda = await itemsForAgenda(city.pool)
        expect(agenda).toEqual(agendaByAll(all))
        for (const subjects of [waiting, [waiting[0]!, proposedSubject(1), proposedSubject(2)], [proposedSubject(1)]]) {
          const earlier = await leftBefore(city.pool, subjects)
          const wanted = leftByAll(all, subjects)
          for (const one of subjects) expect(earlier(one)).toEqual(wanted(one))
        }
        for (const { case: of } of waiting) {
          const [has, wanted] = [await whoHasIt(city.pool, of), hasByAll(all, of)]
          for (const part of [null, 'finding-1']) {
            const holders = wanted.heldBy(part)
            if (holders.length === 0) expect(has.heldBy(part)).toBeNull()
            else expect(holders).toContain(has.heldBy(part))
            const left = wanted.leftOn(part)
            if (left.length === 0) expect(has.leftBy(part)).toBeNull()
            else expect(left).toContainEqual(has.leftBy(part))
          }
        }
        expect(await councilRhythm(city.pool, from)).toEqual((await city.pool.query(rhythmByAll, [from])).rows[0])
        left += agenda.filter(({ subject }) => subject.kind !== 'outsourcing').length
        held += agenda.length < waiting.length ? 1 : 0
      }),
      { numRuns: 25 },
    )
    // Not of nothing alone.
    expect(left).toBeGreaterThan(0)
    expect(held).toBeGreaterThan(0)
  })

  it('is read of each meeting once, and again of one that has moved', async () => {
    const some = fc.sample(anyMeetings, { seed: 11, numRuns: 40 }).find((meetings) => meetings.length > 5) ?? []
    await keep(some)
    const queried = vi.spyOn(city.pool, 'query')
    const statesRead = async (ask: () => Promise<unknown>): Promise<number> => {
      queried.mockClear()
      await ask()
      const answers = await Promise.all(queried.mock.results.map(({ value }) => value as Promise<pg.QueryResult>))
      return answers.flatMap(({ rows }) => rows as { readonly state?: unknown }[]).filter(({ state }) => state).length
    }
    const agenda = () => itemsForAgenda(city.pool)
    const outside = () => whoHasIt(city.pool, waiting[0]!.case)
    expect([await statesRead(agenda), await statesRead(agenda)]).toEqual([some.length, 0])
    expect([await statesRead(outside), await statesRead(outside)]).toEqual([some.length, 0])
    const [moved] = some
    const state = { ...moved!.state, items: [], takenOff: [] }
    await city.pool.query('update streams set state = $2 where stream = $1', [moved!.stream, JSON.stringify(state)])
    expect([await statesRead(agenda), await statesRead(outside)]).toEqual([1, 1])
    expect(await agenda()).toEqual(agendaByAll(await allMeetings()))
    queried.mockRestore()
  })

  it('is nothing where a meeting is closed: none of them holds anything any more', () => {
    fc.assert(
      fc.property(anyDice(60), (dice) => {
        for (const { after } of play(dice))
          if (after.stage === 'closed') expect([stillHeld(after), heldMatters(after)]).toEqual([[], []])
      }),
      { numRuns: 100 },
    )
  })
})
