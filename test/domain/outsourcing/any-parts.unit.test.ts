import { partTypes } from '../../support/outsourcing-groups.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { laterOf, tokyoDateOf } from '../../../domain/kernel/instant.ts'
import { addDays, plainDate } from '../../../domain/kernel/plain-date.ts'
import { approvedTerms } from '../../../domain/outsourcing/in-effect/approved-terms.ts'
import { outsourcing } from '../../../domain/outsourcing/outsourcing.ts'
import { wakesOf } from '../../../test/support/outsourcing-view.ts'
import { consentedSubcontracts } from '../../../domain/outsourcing/subcontracts/may-work.ts'
import { anyDice, commandOf, eventsOf, play, type Happened } from '../../support/any-history.ts'
import { brokenOrder } from '../../support/order-of-articles.ts'
import { approves, reaching, recordsOutcome } from '../../support/outsourcing-acts.ts'
import { requestsChange, requestsSubcontract, vetsCompany } from '../../support/part-acts.ts'
import { actorOf } from '../../support/rules.ts'

/**
 * Approved cases without and with a contract, and one with something asked for: histories from the start seldom come so
 * far.
 */
const conditions = [{ text: '従事者名簿を提出させること', dueOn: plainDate('2026-12-01') }]
const starts = [
  [
    ...reaching('deliberation'),
    recordsOutcome({ outcome: 'favourable-with-conditions', conditions }),
    approves(),
    vetsCompany('有限会社つばめ保守', '2026-04-20 11:00'),
  ],
  [...reaching('in-force'), vetsCompany()],
  [...reaching('in-force'), vetsCompany(), requestsSubcontract(), requestsChange()],
] as const
const asides = partTypes.filter((type) => type !== 'EffectChange')
const numRuns = 30
const seed = Math.floor(Math.random() * 2 ** 31)
const played = starts.map(() => new Map<string, readonly Happened[]>())

const everyHistory = (holds: (history: readonly Happened[]) => void) => {
  fc.assert(
    fc.property(fc.nat({ max: starts.length - 1 }), anyDice(60), (from, dice) => {
      const key = dice.join()
      const history = played[from]?.get(key) ?? play(dice, starts[from], asides)
      played[from]?.set(key, history)
      holds(history)
    }),
    { seed, numRuns },
  )
}

describe('whatever anybody tries about clauses, changes and sub-contracts', () => {
  it('the order of Arts. 21 and 22 is kept', () => {
    everyHistory((history) => expect(brokenOrder(eventsOf(history))).toEqual([]))
  })

  it('what was approved on a day that has passed never changes: nothing is approved backwards (Art. 21)', () => {
    everyHistory((history) => {
      for (const { before, after, act } of history.filter(
        (one) => one.after !== one.before && one.before.approval !== null,
      )) {
        const yesterday = addDays(tokyoDateOf(act.rules.now), -1)
        if (
          yesterday < tokyoDateOf(before.approval?.by.at ?? act.rules.now) ||
          (after.contract !== null && yesterday > after.contract.endsOn)
        )
          continue
        expect(approvedTerms(after, yesterday)).toEqual(approvedTerms(before, yesterday))
      }
    })
  })

  it('the contract never outruns what is approved on its last day, once every approved change has taken effect (Art. 21)', () => {
    everyHistory((history) => {
      for (const { after } of history) {
        // A change that shortens it holds from its day on; until then the contract's own last day stands.
        if (after.contract === null || after.changes.some((one) => one.status === 'approved')) continue
        expect(
          after.contract.endsOn <= (approvedTerms(after, after.contract.endsOn)?.endsOn ?? after.contract.endsOn),
        ).toBe(true)
      }
    })
  })

  it('whoever works under a sub-contract works under a chain of consents, and within the contract (Art. 22(1))', () => {
    everyHistory((history) => {
      for (const { after, act } of history) {
        const today = tokyoDateOf(act.rules.now)
        const running = consentedSubcontracts(after, today)
        expect(
          running.filter((one) => one.terms.parent !== null && !running.some((above) => above.id === one.terms.parent)),
        ).toEqual([])
        expect(running.length === 0 || (after.contract !== null && today <= after.contract.endsOn)).toBe(true)
      }
    })
  })

  it('a case never waits for a change or sub-contract of which nobody is asked', () => {
    everyHistory((history) => {
      for (const { after } of history) {
        const waiting = [...after.changes, ...after.subcontracts].filter(
          ({ status }) => status === 'deliberation' || status === 'approval' || status === 'returned',
        )
        expect(waiting.filter(({ id }) => !after.tasks.open.some((task) => task.about === id))).toEqual([])
      }
    })
  })

  it('when a time has come for which the practice waits, the act is allowed and changes something', () => {
    everyHistory((history) => {
      for (const one of history.filter((step) => step.after !== step.before)) {
        const { rules } = one.act
        const [wake] = wakesOf(one.after, rules)
        if (wake === undefined) continue
        const outcome = outsourcing.decider.decide(commandOf(wake), one.after, {
          ...rules,
          now: laterOf(rules.now, wake.at),
          actor: actorOf('practice'),
        })
        if (!outcome.ok || outcome.events.length === 0) expect.fail(JSON.stringify({ wake, outcome }))
      }
    })
  })
})

describe('the random histories of these', () => {
  it('come to every kind of event, or they would prove nothing', () => {
    const types = new Set<string>()
    fc.assert(
      fc.property(anyDice(60), (dice) => {
        for (const past of starts) for (const event of eventsOf(play(dice, past, asides))) types.add(event.type)
      }),
      { seed: 20_260_401, numRuns: 25 },
    )
    expect(expected.filter((type) => !types.has(type))).toEqual([])
  })
})

const expected = [
  'ClausesConfirmed',
  'ClausesDisputed',
  'ClausesAmended',
  'ChangeRequested',
  'ChangeAmended',
  'ChangeDeliberated',
  'ChangeApproved',
  'ChangeDisapproved',
  'ChangeReturned',
  'ChangeWithdrawn',
  'ChangeTookEffect',
  'SubcontractRequested',
  'SubcontractConsented',
  'SubcontractRefused',
  'SubcontractWithdrawn',
  'SubcontractEnded',
]
