import fc from 'fast-check'
import { expect, it } from 'vitest'
import { authority } from '../../../domain/authority/authority.ts'
import { idInUse, termOn } from '../../../domain/authority/in-force.ts'
import type { AuthorityState } from '../../../domain/authority/state.ts'
import type { PostId } from '../../../domain/kernel/ids.ts'
import { tokyoDateOf } from '../../../domain/kernel/instant.ts'
import { addDays, type PlainDate } from '../../../domain/kernel/plain-date.ts'
import {
  acknowledges,
  bringsIn,
  cityWith,
  consults,
  expires,
  grants,
  leaves,
  loses,
  on,
  operator,
  proposes,
  refuses,
  registers,
  reissues,
  removes,
  requests,
  revokes,
  setsEnd,
  withdraws,
} from '../../support/authority-acts.ts'
import type { Act } from '../../support/given.ts'
import { breachesOf, doneAt, type DoneAt } from '../../support/judged.ts'
import { people } from '../../support/rules.ts'

/** A step: what is tried, by whom, so many days after the last one, with days that lie about. */
interface Step {
  readonly what: number
  readonly who: number
  readonly later: number
  readonly days: number
  readonly yes: boolean
}

const anySteps = fc.array(
  fc.record({
    what: fc.nat(40),
    who: fc.nat(40),
    later: fc.nat(40),
    days: fc.integer({ min: -20, max: 60 }),
    yes: fc.boolean(),
  }),
  { minLength: 8, maxLength: 40 },
)

const whoever = [...Object.values(people), operator, people.head, people.systemManager, people.otherHead] as const

/** What most people do next as the case stands, by its place among the acts; null for anything. */
const likely = ({ stage, pending }: AuthorityState, what: number): number | null => {
  if (stage === 'none') return 0
  if (pending !== null) return pending.consultation === null ? 1 : what % 4 === 0 ? 15 : 2
  if (stage === 'registration') return 3
  if (stage === 'acknowledgement') return 4
  return stage === 'live' && what < 14 ? 5 : null
}

/** The act of a step on the case as it is: most steps answer what waits, some are anything at all. */
const actOf = ({ what, who, days, yes }: Step, state: AuthorityState, today: PlainDate) => {
  const at = `${today} 12:00`
  const day = addDays(today, days)
  const someday = yes ? day : null
  const past = addDays(today, -Math.abs(days) % 3)
  const by = whoever[who % whoever.length]!
  const how = { at, by }
  const term = state.terms.at(-1)
  const all: readonly (() => Act<never>)[] = [
    () => requests({ fromOn: day, untilOn: someday }, { at, by: yes ? 'staff' : by }) as never,
    () =>
      consults(
        { heldOn: past, agreed: yes },
        { at, by: state.pending?.office === 'heiwa' ? 'otherHead' : 'head' },
      ) as never,
    () => grants({ fromOn: day, despite: yes ? '' : '必要' }, { at }) as never,
    () => registers({ matchingOn: past }, { at }) as never,
    () => acknowledges({}, { at }) as never,
    () =>
      proposes(
        { office: (yes ? 'heiwa' : 'citizen') as never, fromOn: day, untilOn: someday },
        { at, by: 'systemManager' },
      ) as never,
    () => revokes({ revokedOn: past, revokedAt: '11:59' }, { at }) as never,
    () => setsEnd({ lastDay: day }, { at }) as never,
    () => expires({ untilOn: term?.untilOn ?? day }, { at }) as never,
    () =>
      leaves(
        { how: yes ? 'left' : 'transferred', on: addDays(today, -1) },
        { at, others: cityWith(['heiwa-staff', '2026-01-01', null]) },
      ) as never,
    () => removes({ removedOn: past, removedAt: '11:59' }, { at }) as never,
    () => loses({ lostOn: past }, { at }) as never,
    () => reissues({ operatorId: `OP-${today}`, matchingOn: past }, { at }) as never,
    () => refuses({}, { at }) as never,
    () => withdraws({}, how) as never,
    () => grants({ fromOn: today }, how) as never,
    () => bringsIn({ fromOn: past, consultedOn: addDays(past, yes ? 1 : -1), matchingOn: past }, how) as never,
  ]
  const sensible = what < 28 ? likely(state, what) : null
  return all[sensible ?? what % all.length]!()
}

interface Told extends DoneAt {
  /** Whether this step told the case that its operator has left the city. */
  readonly heardLeft: boolean
  readonly today: PlainDate
  readonly state: AuthorityState
}

/** The case as it was after each step, with its day. */
const told = (steps: readonly Step[]): readonly Told[] => {
  let state = authority.decider.initialState
  let today = on('2026-04-01')
  return steps.map((step) => {
    today = addDays(today, step.later % 5 === 0 ? step.later : step.later % 3)
    const { command, rules } = actOf(step, state, today) as Act<Parameters<typeof authority.decider.decide>[0]>
    const outcome = authority.decider.decide(command, state, rules)
    if (outcome.ok) state = outcome.events.reduce(authority.decider.evolve, state)
    const heardLeft = outcome.ok && command.type === 'EndAuthorityWithPerson' && command.data.how === 'left'
    return { today, state, rules, heardLeft, events: outcome.ok ? outcome.events : null }
  })
}

/** The days around which anything can change. */
const daysOf = ({ terms, liveFrom, over }: AuthorityState, today: PlainDate): readonly PlainDate[] =>
  [today, liveFrom, over?.on ?? null, ...terms.flatMap(({ fromOn, untilOn }) => [fromOn, untilOn])].flatMap((day) =>
    day === null ? [] : [addDays(day, -1), day, addDays(day, 1)],
  )

const runs = { numRuns: 1_500 }

it('of somebody who has left the city nothing waits, and nothing is in force again (Art. 14(2))', () => {
  let heard = 0
  fc.assert(
    fc.property(anySteps, (steps) => {
      let since: PlainDate | null = null
      for (const { state, today, heardLeft } of told(steps)) {
        if (heardLeft) since ??= today
        if (since === null) continue
        heard += 1
        expect(['removal', 'closed']).toContain(state.stage)
        expect(state.pending).toBeNull()
        for (const day of [since, today]) {
          const term = termOn(state, day)
          // What was revoked on this very day ended at its minute, before the leaving was heard of.
          const endedThatDay = state.over !== null && state.over.on === day && term?.untilOn === day
          if (!endedThatDay) expect(term).toBeNull()
        }
      }
    }),
    runs,
  )
  expect(heard).toBeGreaterThan(100)
})

it('no live authority without a recorded consultation, at any moment of any history (Art. 14(2))', () => {
  let live = 0
  fc.assert(
    fc.property(anySteps, (steps) => {
      for (const { state, today } of told(steps))
        for (const day of daysOf(state, today)) {
          const term = termOn(state, day)
          if (term === null) continue
          live += 1
          const heard = state.consultations.find(({ id }) => id === term.consultation)
          expect(heard?.office).toBe(term.office)
          expect((heard?.heldOn ?? day) <= tokyoDateOf(term.by.at)).toBe(true)
        }
    }),
    runs,
  )
  expect(live).toBeGreaterThan(1_000)
})

it('no overlap of the terms of one authority, and no gap that a decision made (operational setting)', () => {
  let transfers = 0
  fc.assert(
    fc.property(anySteps, (steps) => {
      const all = told(steps)
      all.forEach(({ state }, nth) => {
        const { terms } = state
        for (const [index, { fromOn }] of terms.entries()) {
          const before = terms[index - 1]
          if (before === undefined) continue
          expect(before.untilOn !== null && before.untilOn < fromOn).toBe(true)
          expect(before.fromOn <= (before.untilOn ?? fromOn)).toBe(true)
        }
        const earlier = all[nth - 1]?.state
        if (earlier?.stage === 'live' && terms.length > earlier.terms.length && terms.length > 1) {
          transfers += 1
          expect(addDays(terms.at(-2)?.untilOn ?? on('1900-01-01'), 1)).toBe(terms.at(-1)?.fromOn)
        }
      })
    }),
    runs,
  )
  expect(transfers).toBeGreaterThan(20)
})

it('nothing is in force after its end, nobody has two IDs in use, and what is closed stays closed', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      let closed: AuthorityState | null = null
      for (const { state } of told(steps)) {
        if (state.over !== null && (state.stage === 'removal' || state.stage === 'closed'))
          expect(termOn(state, addDays(state.over.on, 1))).toBeNull()
        expect(state.ids.filter(({ ended }) => ended === null).length).toBeLessThanOrEqual(1)
        if (state.stage === 'closed') expect(idInUse(state)).toBeNull()
        if (closed !== null) expect(state).toEqual(closed)
        closed = state.stage === 'closed' ? state : null
      }
    }),
    runs,
  )
})

it('Arts. 12 to 15: the checker finds nothing against the guideline in any history', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      expect(breachesOf('authority/1', told(steps).flatMap(doneAt))).toEqual([])
    }),
    { numRuns: 500 },
  )
})

it('asks no task of a post that nobody can hold', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      for (const { state } of told(steps))
        for (const { askedOf } of state.tasks.open) expect(askedOf.filter((post: PostId) => post === '')).toEqual([])
    }),
    { numRuns: 200 },
  )
})
