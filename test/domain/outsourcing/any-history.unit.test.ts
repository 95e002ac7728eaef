import type { Stage } from '../../../domain/outsourcing/stages.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isJsonSafe } from '../../../domain/kernel/json-safe.ts'
import { laterOf } from '../../../domain/kernel/instant.ts'
import type { OutsourcingCommand } from '../../../domain/outsourcing/commands.ts'
import type { OutsourcingEvent } from '../../../domain/outsourcing/events.ts'
import { outsourcing } from '../../../domain/outsourcing/outsourcing.ts'
import { wakesOf } from '../../../test/support/outsourcing-view.ts'
import { anyDice, commandOf, eventsOf, play, type Die, type Happened } from '../../support/any-history.ts'
import { brokenOrder } from '../../support/order-of-articles.ts'
import { given, starts } from '../../support/outsourcing-acts.ts'
import { actorOf, people, rulesAt } from '../../support/rules.ts'

type CommandType = OutsourcingCommand['type']

/** The tasks of changes and sub-contracts, from the approval to the contract's end. */
const partKinds = ['record-outcome', 'confirm-outcome', 'approve-change', 'amend-change', 'consent']

/** The kinds of task that may be open at a step; corrections and conditions outlast the steps in which they arose. */
const kindsAt: { readonly [stage in Stage]: readonly string[] } = {
  none: [],
  vetting: ['vet', 'judge', 'propose-item'],
  submission: ['submit', 'propose-item'],
  'form-check': ['check-form', 'propose-item'],
  deliberation: ['record-outcome', 'confirm-outcome', 'propose-item'],
  approval: ['approve', 'propose-item'],
  contracting: ['register-contract', 'vet', 'judge', 'propose-item', 'fulfil-condition', 'answer-doubt', ...partKinds],
  'in-force': [
    'answer-doubt',
    'end-early',
    'vet',
    'judge',
    ...partKinds,
    'read-clauses',
    'register-clauses',
    'renew-certificate',
    'certificate-expired',
    'amend-contract',
    'answer-for-inspection',
    'decide-renewal',
    'inspect',
    'correct',
    'check-effect',
    'propose-item',
    'fulfil-condition',
  ],
  closing: [
    'answer-doubt',
    'amend-contract',
    'answer-for-inspection',
    'check-effect',
    'propose-item',
    'ask-back',
    'read-clauses',
    'register-clauses',
    'return-disposal',
    'close',
    'inspect',
    'correct',
    'fulfil-condition',
  ],
  closed: [],
}

const steps = 90
const numRuns = 60

/** The same histories for every test of this file, other ones in every run; a failure says by which seed. */
const seed = Math.floor(Math.random() * 2 ** 31)
const played = new Map<string, readonly Happened[]>()
const playOnce = (dice: readonly Die[]): readonly Happened[] => {
  const key = dice.join()
  const history = played.get(key) ?? play(dice)
  played.set(key, history)
  return history
}
const everyHistory = (holds: (history: readonly Happened[]) => void) => {
  fc.assert(
    fc.property(anyDice(steps), (dice) => {
      holds(playOnce(dice))
    }),
    { seed, numRuns },
  )
}
const viewAfter = ({ after, act: { rules } }: Happened) =>
  outsourcing.view(after, rules.now, rules.calendar, rules.settings)

describe('whatever anybody tries, in any order, at any time', () => {
  it('the order of Arts. 20, 21, 22 and 23 is kept', () => {
    everyHistory((history) => expect(brokenOrder(eventsOf(history))).toEqual([]))
  })

  it('an open case always waits for somebody or for a time: nobody waits for ever', () => {
    everyHistory((history) => {
      const open = history.filter(({ after }) => after.stage !== 'none' && after.stage !== 'closed')
      expect(open.filter((one) => one.after.tasks.open.length === 0 && viewAfter(one).wakes.length === 0)).toEqual([])
    })
  })

  it('every open task fits the step and asks somebody who may answer it', () => {
    everyHistory((history) => {
      for (const { after, act } of history.filter((one) => one.after.tasks !== one.before.tasks)) {
        const { open } = after.tasks
        expect(open.filter((task) => !kindsAt[after.stage].includes(task.kind))).toEqual([])
        const answers = open.flatMap((task) =>
          task.askedOf.flatMap((post) => task.answers.map((answer) => ({ post, answer: answer as CommandType }))),
        )
        const barred = answers.filter(
          ({ post, answer }) =>
            !outsourcing.decider.permits(answer, after, { ...act.rules, actor: { ...people.outsider, posts: [post] } })
              .may,
        )
        expect(barred).toEqual([])
      }
    })
  })

  it('a closed case never changes', () => {
    everyHistory((history) => {
      for (const { before, outcome, after } of history.filter((one) => one.before.stage === 'closed')) {
        expect(outcome).toMatchObject({ ok: false })
        expect(after).toBe(before)
      }
    })
  })

  it('a round is begun by each return and pull-back, and by nothing else', () => {
    everyHistory((history) => {
      const back = eventsOf(history).filter(
        ({ type }) => type === 'OutsourcingReturned' || type === 'OutsourcingPulledBack',
      ).length
      const last = history.at(-1)?.after
      expect([last?.round, last?.rounds.length]).toEqual([back + 1, back])
    })
  })

  it('what the page says of a button is what the law answers', () => {
    everyHistory((history) => {
      for (const { act, before, outcome } of history) {
        const permission = outsourcing.decider.permits(act.command.type, before, act.rules)
        if (!permission.may) expect(outcome).toEqual({ ok: false, refusal: permission.refusal })
      }
    })
  })

  it('when a time has come for which the practice waits, the act is allowed and changes something: it never turns in a circle', () => {
    everyHistory((history) => {
      for (const one of history.filter((step) => step.after !== step.before)) {
        const [wake] = wakesOf(one.after, one.act.rules)
        if (wake === undefined) continue
        const rules = { ...one.act.rules, now: laterOf(one.act.rules.now, wake.at), actor: actorOf('practice') }
        const outcome = outsourcing.decider.decide(commandOf(wake), one.after, rules)
        if (!outcome.ok || outcome.events.length === 0) expect.fail(JSON.stringify({ wake, outcome }))
      }
    })
  })

  it('every event survives JSON, and every task is called to mind in order and after it was opened', () => {
    everyHistory((history) => {
      const events = eventsOf(history)
      expect(events.filter((event) => !isJsonSafe(event))).toEqual([])
      const tasks = events.flatMap((event) => (event.type === 'TaskOpened' ? [event.data] : []))
      expect(tasks.map((one) => one.reminders)).toEqual(tasks.map((one) => [...new Set(one.reminders)].toSorted()))
      expect(tasks.filter((one) => [...one.reminders, one.escalation.at].some((at) => at <= one.openedAt))).toEqual([])
    })
  })
})

describe('evolve', () => {
  const later = rulesAt('2030-01-01 09:00', 'practice')

  it('takes any events in any order without throwing, and what comes out can be looked at', () => {
    const shuffled = anyDice(steps).chain((dice) => fc.shuffledSubarray([...eventsOf(playOnce(dice))]))
    fc.assert(
      fc.property(shuffled, (events: readonly OutsourcingEvent[]) => {
        const state = events.reduce(outsourcing.decider.evolve, outsourcing.initialState)
        expect(isJsonSafe(state)).toBe(true)
        expect(() => wakesOf(state, later)).not.toThrow()
      }),
      { seed, numRuns },
    )
  })

  it('leaves a case alone when it meets an event that this release does not know', () => {
    const unknown = { type: 'OutsourcingTransferred', article: 'Art. 21', data: {} } as unknown as OutsourcingEvent
    const started = given(starts()).state
    expect(outsourcing.decider.evolve(started, unknown)).toEqual(started)
  })
})

describe('the random histories themselves', () => {
  it('come to every step and every ending, or they would prove nothing', () => {
    const stages = new Set<string>()
    const look = (dice: readonly Die[]) => {
      for (const { after } of play(dice)) stages.add(after.ending?.how ?? after.stage)
    }
    fc.assert(fc.property(anyDice(steps), look), { seed: 20_260_401, numRuns: 4 * numRuns })
    expect([...stages].toSorted()).toEqual([
      'approval',
      'closing',
      'completed',
      'contracting',
      'deliberation',
      'disapproved',
      'form-check',
      'in-force',
      'none',
      'submission',
      'vetting',
      'withdrawn',
    ])
  })
})
