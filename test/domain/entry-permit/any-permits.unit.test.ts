import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EntryPermitCommand } from '../../../domain/entry-permit/commands.ts'
import { entryPermit } from '../../../domain/entry-permit/entry-permit.ts'
import { holderKey } from '../../../domain/entry-permit/holder.ts'
import { isId, isOut } from '../../../domain/entry-permit/identification/means.ts'
import { type EntryPermitState } from '../../../domain/entry-permit/state.ts'
import { initialState } from '../../../domain/entry-permit/initial-state.ts'
import { liveIdAt, noEntryAt } from '../../../domain/entry-permit/valid-at.ts'
import type { CaseId, PersonId } from '../../../domain/kernel/ids.ts'
import { laterOf, plusMs, tokyoDateOf, tokyoTime, type Instant } from '../../../domain/kernel/instant.ts'
import { addDays, type PlainDate } from '../../../domain/kernel/plain-date.ts'
import { personCause } from '../../../domain/law/hanging.ts'
import { registeredRows } from '../../../domain/law/register.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { around, bringsIn, contract, contractInForce, terms } from '../../support/entry-permit-acts.ts'
import { breachesOf, doneIn, type Done } from '../../support/judged.ts'
import { people, rulesAt, tokyo } from '../../support/rules.ts'

/** A city in small: some permits of a few people for two rooms, one contract, and people who may leave. */
interface World {
  now: Instant
  readonly permits: Map<CaseId, EntryPermitState>
  readonly done: Map<CaseId, readonly Done[]>
  contract: OutsourcingState
  readonly gone: Map<PersonId, PlainDate>
}

type Pick = <T>(from: readonly T[]) => T

const ids = Array.from({ length: 4 }, (_, n) => `entry-permit/30000000-0000-4000-8000-00000000000${n}` as CaseId)
const minute = 60_000
const manager = { ...people.systemManager, posts: ['digital-promotion-head' as never, 'citizen-head' as never] }
const office = { ...people.otherStaff, posts: ['digital-promotion-staff' as never] }

const claimsOf = (state: EntryPermitState): readonly string[] =>
  registeredRows(entryPermit.registers, state).flatMap(({ claim }) => (claim === undefined ? [] : [claim]))

const rulesIn = (world: World, self: CaseId, actor: 'practice' | typeof manager) => {
  const day = tokyoDateOf(world.now)
  return rulesAt(`${day} 00:00`, actor, {
    now: world.now,
    ...around({
      state: (of) => (of === contract ? world.contract : null),
      person: (id) => ({ name: '佐藤 花', kana: 'カナ', lastDay: world.gone.get(id) ?? null }),
      claimedBy: (claim) =>
        [...world.permits].find(([id, state]) => id !== self && claimsOf(state).includes(claim))?.[0] ?? null,
    }),
  })
}

const gives = (world: World, id: CaseId, actor: 'practice' | typeof manager, command: object): boolean => {
  const state = world.permits.get(id) ?? initialState
  const rules = rulesIn(world, id, actor)
  const outcome = entryPermit.decider.decide(command as EntryPermitCommand, state, rules)
  if (!outcome.ok) return false
  world.done.set(id, [...(world.done.get(id) ?? []), ...doneIn({ outcome, act: { rules } })])
  world.permits.set(id, outcome.events.reduce(entryPermit.decider.evolve, state))
  return true
}

/** What the practice does as soon as it can: what fell due on each permit, and what those hear on which they hang. */
const catchUp = (world: World): void => {
  for (const id of world.permits.keys()) {
    const rules = rulesIn(world, id, 'practice')
    for (const { at, gives: due } of dueOf(world.permits.get(id), world.now, rules))
      if (due !== undefined && at <= world.now) gives(world, id, 'practice', due)
    const on = world.contract.contract?.endsOn ?? terms.untilOn
    if (tokyoDateOf(world.now) > on)
      gives(world, id, 'practice', { type: 'EndEntryWithCause', data: { cause: contract, how: 'ended', on } })
    for (const [person, last] of world.gone)
      if (tokyoDateOf(world.now) > last)
        gives(world, id, 'practice', {
          type: 'EndEntryWithCause',
          data: { cause: personCause(person), how: 'left', on: last },
        })
  }
}

const dueOf = (state: EntryPermitState | undefined, now: Instant, rules: ReturnType<typeof rulesIn>) =>
  state === undefined
    ? []
    : (entryPermit.view(state, now, rules.calendar, rules.settings).wakes as readonly {
        readonly at: Instant
        readonly gives?: object
      }[])

const entrants = [people.staff.person, people.otherStaff.person]

const contents = (pick: Pick, state: EntryPermitState, now: Instant) => {
  const today = tokyoDateOf(now)
  const means = pick(['means-1', 'means-2', 'means-3', ...state.means.map(({ id }) => id)])
  const fromOn = addDays(today, pick([0, 0, 1, 20, -1]))
  return {
    ...bringsIn().command.data,
    ...terms,
    office: 'digital-promotion',
    room: pick(['computer-room-server', 'computer-room-server', 'computer-room-data']),
    entrant: pick(entrants),
    contract: pick([contract, null, null]),
    company: '株式会社あおい電算',
    worker: pick(['', '髙橋 稔', '高橋 稔']),
    workerKana: 'タカハシ ミノル',
    fromOn,
    // A renewal goes on from the last day, anything else from the first.
    untilOn: addDays(state.permit?.untilOn ?? fromOn, pick([1, 3, 60, 150, 400])),
    idNumber: pick(['ID-1', 'ID-2', 'ID-3', '']),
    fromTime: '',
    untilTime: '',
    means,
    lostOn: today,
    measures: '止めた。',
    reason: '理由',
    removedOn: today,
    removedTime: '00:00',
    returnedOn: today,
    note: '',
    key: '',
    card: '',
    badge: '',
    accompanied: 'alone',
    companion: '',
    conditions: '',
    broughtInAs: { number: '', permittedOn: addDays(today, -1), source: '台帳' },
  }
}

const begins = ['ApplyForStaffEntry', 'ApplyForWorkerEntry', 'BringInPermit']
const commands = Object.keys(entryPermit.commands).filter((type) => entryPermit.commands[type]?.decide !== undefined)

/** What the stage allows somebody to try; anything where the case is closed. */
const possible = (stage: string): readonly string[] => {
  if (stage === 'none') return begins
  const own = commands.filter((type) => entryPermit.commands[type]?.at.some((one) => one === stage))
  if (stage === 'permitted') return [...own, 'AskEntryRenewal', 'AskEntryRenewal']
  return own.length === 0 ? commands : own
}

/** One step: somebody does something somewhere, or time passes, the contract ends early, or somebody leaves. */
const step = (world: World, pick: Pick): void => {
  world.now = plusMs(world.now, pick([1, 30, 600, 1_440, 4_320, 30_000]) * minute)
  catchUp(world)
  const today = tokyoDateOf(world.now)
  const what = pick(Array.from({ length: 40 }, (_, n) => n))
  const { contract: agreed } = world.contract
  if (what === 0 && agreed !== null && today < agreed.endsOn)
    world.contract = { ...world.contract, contract: { ...agreed, endsOn: addDays(today, pick([0, 5, 90])) } }
  else if (what === 1) world.gone.set(pick(entrants), addDays(today, pick([0, 30])))
  else {
    const id = pick(ids)
    const state = world.permits.get(id) ?? initialState
    const task = pick([...state.tasks.open, null])
    const type = task === null ? pick(possible(state.stage)) : pick(task.answers)
    gives(world, id, pick<typeof manager>([office, manager, manager]), {
      type,
      data: contents(pick, state, world.now),
    })
  }
  if (agreed !== null && today > agreed.endsOn) world.contract = { ...world.contract, stage: 'closing' }
}

/** Moments at which the invariants are looked at: now, and the end of the days to come. */
const moments = ({ now }: World): readonly Instant[] => [
  now,
  ...[1, 30, 200, 500].map((days) => laterOf(now, tokyoTime(addDays(tokyoDateOf(now), days), '12:00'))),
]

const everyHistory = (
  claim: (world: World) => void,
  how: { readonly numRuns: number; readonly seed?: number } = { numRuns: 60 },
): void => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.nat(), { minLength: 24, maxLength: 24 }), { minLength: 40, maxLength: 90 }),
      (dice) => {
        const world: World = {
          now: tokyo('2026-04-01 10:00'),
          permits: new Map(),
          done: new Map(),
          contract: contractInForce({ office: 'digital-promotion' as never }),
          gone: new Map(),
        }
        for (const die of dice) {
          let at = 0
          step(world, (from) => from[(die[at++ % die.length] ?? 0) % from.length]!)
          catchUp(world)
          claim(world)
        }
      },
    ),
    how,
  )
}

describe('whatever anybody tries with permits, IDs, contracts and people (Arts. 7–9)', () => {
  it('no ID is live without a live permit, at any moment', () => {
    everyHistory((world) => {
      for (const state of world.permits.values()) {
        const registersLive = state.means.some((one) => isId(one) && one.status === 'live')
        if (registersLive) expect(['permitted', 'suspended']).toContain(state.stage)
        for (const at of moments(world)) {
          const { permit } = state
          const day = tokyoDateOf(at)
          if (liveIdAt(state, state.room, at) === null) continue
          expect(permit !== null && permit.fromOn <= day && day <= permit.untilOn).toBe(true)
          expect(state.stage).toBe('permitted')
        }
      }
    })
  })

  it('no permit of a contractor’s worker lasts beyond its contract, and none of the staff beyond their time', () => {
    everyHistory((world) => {
      for (const { holder, room, stage, ...state } of world.permits.values()) {
        const whole = { holder, room, stage, ...state } as EntryPermitState
        const last =
          holder?.kind === 'worker'
            ? world.contract.contract?.endsOn
            : holder === null
              ? undefined
              : world.gone.get(holder.person)
        // From the first day after it on, nobody enters: now, and as time goes on and the practice with it.
        if (last !== undefined && tokyoDateOf(world.now) > last)
          expect(moments(world).filter((at) => noEntryAt(whole, room, at) === null)).toEqual([])
      }
    })
  })

  it('nobody has two live permits for one room, and no ID on the device is with two', () => {
    everyHistory((world) => {
      const states = [...world.permits.values()]
      for (const at of moments(world)) {
        const live = states
          .filter((state) => noEntryAt(state, state.room, at) === null)
          .map((state) => `${state.room} ${state.holder ? holderKey(state.holder) : ''}`)
        expect(live).toHaveLength(new Set(live).size)
      }
      const numbers = states.flatMap(({ means }) =>
        means.filter((one) => isId(one) && isOut(one)).map(({ number }) => number),
      )
      expect(numbers).toHaveLength(new Set(numbers).size)
    })
  })

  it('what is over and out is asked back until it is accounted for, and a closed case holds nothing', () => {
    everyHistory((world) => {
      for (const { stage, means, tasks } of world.permits.values()) {
        const out = means.filter((one) => one.status === 'to-remove').map(({ id }) => id)
        expect(out.filter((id) => !tasks.open.some(({ about }) => about === id))).toEqual([])
        if (stage === 'removing') expect(means.some(isOut)).toBe(true)
        if (stage === 'closed') expect({ out: means.filter(isOut), open: tasks.open }).toEqual({ out: [], open: [] })
      }
    })
  })

  it('the checker finds nothing against the guideline', () => {
    everyHistory((world) => {
      // Each history is looked at once, where it has ended.
      for (const [id, { stage }] of world.permits)
        if (stage === 'closed' || stage === 'removing') expect(breachesOf(id, world.done.get(id) ?? [])).toEqual([])
    })
  })

  it('comes to every stage and every kind of end, or all this would prove nothing', () => {
    const reached = new Set<string>()
    everyHistory(
      (world) => {
        for (const { stage, ending, means } of world.permits.values()) {
          reached.add(stage)
          if (ending) reached.add(ending.how)
          for (const one of means) reached.add(one.status)
        }
      },
      { numRuns: 150, seed: 7 },
    )
    const wanted = ['applied', 'returned', 'permitted', 'suspended', 'removing', 'closed']
    const ends = ['refused', 'withdrawn', 'expired', 'revoked', 'given-up', 'contract-ended', 'left']
    const others = ['live', 'to-remove', 'removed']
    expect([...wanted, ...ends, ...others].filter((one) => !reached.has(one))).toEqual([])
  })
})
