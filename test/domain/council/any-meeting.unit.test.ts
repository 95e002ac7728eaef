import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isJsonSafe } from '../../../domain/kernel/json-safe.ts'
import { council } from '../../../domain/council/council.ts'
import type { CouncilEvent } from '../../../domain/council/events.ts'
import { untold } from '../../../domain/council/telling/untold.ts'
import { viewAt } from '../../support/council-acts.ts'
import { actOf, anyDice, permitsSays, play, type Happened } from '../../support/any-meeting.ts'

const steps = 120
const numRuns = 60
/** The same histories for every test of this file, other ones in every run; a failure says by which seed. */
const seed = Math.floor(Math.random() * 2 ** 31)
const played = new Map<string, readonly Happened[]>()
const everyHistory = (holds: (history: readonly Happened[]) => void) => {
  fc.assert(
    fc.property(anyDice(steps), (dice) => {
      const key = dice.join()
      const history = played.get(key) ?? play(dice)
      played.set(key, history)
      holds(history)
    }),
    { seed, numRuns },
  )
}
const eventsOf = (history: readonly Happened[]): readonly CouncilEvent[] =>
  history.flatMap(({ outcome }) => (outcome.ok ? outcome.events : []))

describe('Art. 5 whatever anybody tries, in any order, at any time', () => {
  it('no outcome is recorded without a quorum under the chair', () => {
    everyHistory((history) => {
      for (const event of eventsOf(history)) {
        if (event.type === 'ItemOutcomeRecorded') {
          expect(event.data.present.length).toBeGreaterThanOrEqual(3)
          expect(event.data.present).toContain('general-policy-director')
        }
      }
    })
  })

  it('no circulation ends favourably for an item to which fewer than three of the five said yes', () => {
    everyHistory((history) => {
      for (const { outcome, before } of history) {
        const concluded = outcome.ok && outcome.events.find((event) => event.type === 'CircularConcluded')
        if (!concluded) continue
        for (const { item, outcome: found } of concluded.data.reports) {
          if (found === 'continued' || found === 'unfavourable') continue
          expect(
            before.circular?.opinions.filter((one) => one.item === item && one.stance === 'for').length,
          ).toBeGreaterThanOrEqual(3)
        }
      }
    })
  })

  it('an open meeting always waits for somebody or for a time', () => {
    everyHistory((history) => {
      for (const { after, act } of history) {
        if (after.stage === 'none' || after.stage === 'closed') continue
        expect([after.stage, after.tasks.open.length + viewAt(after, act.rules.now).wakes.length > 0]).toEqual([
          after.stage,
          true,
        ])
      }
    })
  })

  it('a closed meeting changes by the chair’s corrections alone, has no open task, and owes nobody an outcome', () => {
    everyHistory((history) => {
      for (const { act, before, after } of history) {
        if (before.stage === 'closed' && !['CorrectOutcome', 'CorrectSittingTime'].includes(act.command.type))
          expect(after).toBe(before)
        if (after.stage === 'closed') expect([after.tasks.open, untold(after)]).toEqual([[], []])
      }
    })
  })

  it('each item is told once, and once more for each correction', () => {
    everyHistory((history) => {
      const times = new Map<string, number>()
      for (const event of eventsOf(history)) {
        if (event.type === 'ItemOutcomeCorrected') times.set(event.data.item, (times.get(event.data.item) ?? 0) - 1)
        if (event.type === 'ItemsTold')
          for (const { item } of event.data.items) times.set(item, (times.get(item) ?? 0) + 1)
      }
      expect([...times].filter(([, count]) => count > 1)).toEqual([])
    })
  })

  it('when a time has come for which the practice waits, the act is allowed and changes something: it never turns in a circle', () => {
    everyHistory((history) => {
      const { after, act } = history.at(-1)!
      for (const wake of viewAt(after, act.rules.now).wakes) {
        const { command, rules } = actOf(wake, after, act.rules.now)
        const outcome = council.decider.decide(command, after, rules)
        expect([wake.kind, outcome.ok && outcome.events.length > 0]).toEqual([wake.kind, true])
      }
    })
  })

  it('what the page says of a button is what the law answers', () => {
    everyHistory((history) => {
      for (const one of history) {
        const permission = permitsSays(one)
        if (!permission.may) expect(one.outcome).toEqual({ ok: false, refusal: permission.refusal })
      }
    })
  })

  it('every event survives JSON', () => {
    everyHistory((history) => expect(eventsOf(history).filter((event) => !isJsonSafe(event))).toEqual([]))
  })

  it('takes any events in any order without throwing', () => {
    const events = fc.sample(anyDice(steps), { seed, numRuns: 20 }).flatMap((dice) => eventsOf(play(dice)))
    const order = fc.sample(fc.shuffledSubarray([...events]), { seed, numRuns: 10 })
    for (const some of order)
      expect(some.reduce(council.decider.evolve, council.initialState).items.length).toBeGreaterThanOrEqual(0)
  })

  it('come to every step and every ending, or they would prove nothing', () => {
    const reached = new Set<string>()
    for (const dice of fc.sample(anyDice(steps), { seed, numRuns: 150 })) {
      for (const { after } of play(dice)) reached.add(after.stage).add(after.ending?.how ?? '')
    }
    expect([...reached].filter((one) => one !== '' && one !== 'none').toSorted()).toEqual([
      'called',
      'cancelled',
      'circular-confirmation',
      'closed',
      'concluded',
      'consent',
      'held',
      'minutes',
      'minutes-confirmation',
      'not-consented',
      'open',
      'opinions',
      'planned',
      'settling',
    ])
  })
})
