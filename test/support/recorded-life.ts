/** Contracts that are put right, changed on paper, rest and are asked about, as the record would have them. */
import type { Recorded } from '../../checker/recorded.ts'
import { plainDate as day } from '../../domain/kernel/plain-date.ts'
import { outsourcing } from '../../domain/outsourcing/outsourcing.ts'
import { recorded, type Done } from './judged.ts'
import * as doubts from './doubt-acts.ts'
import * as life from './life-acts.ts'
import * as acts from './outsourcing-acts.ts'
import { approvesChange, requestsChange } from './part-acts.ts'
import { terminates } from './oversight-acts.ts'

const told = (stream: string, steps: readonly acts.OutsourcingAct[]): readonly Recorded[] => {
  let state = outsourcing.initialState
  const done: Done[] = []
  for (const { command, rules } of steps) {
    const outcome = outsourcing.decider.decide(command, state, rules)
    if (!outcome.ok) throw new Error(`${command.type}: ${JSON.stringify(outcome.refusal)}`)
    state = outcome.events.reduce(outsourcing.decider.evolve, state)
    done.push(...outcome.events.map((event) => ({ event, rules })))
  }
  return recorded(stream, done)
}

const endsOn = day('2029-05-31')
const changed = (at: string, change = 'change-1') => [
  requestsChange({ changes: { amountYen: 1_430_000 }, effectiveOn: day(at) }, { at: `${at} 09:00`, rules: {} }),
  approvesChange({ change }, { at: `${at} 10:00` }),
]

/** Three years of one: corrected, inspected, changed, resting for a week, planned anew and vetted anew. */
export const correctedLife = told('outsourcing/1', [
  acts.starts({ request: acts.request({ endsOn }) }),
  acts.vets(),
  acts.declaresUrgent({}, { at: '2026-04-03 11:00' }),
  life.correctsUrgent({}, { at: '2026-04-03 12:00' }),
  acts.submits(),
  acts.acceptsForm(),
  acts.recordsOutcome(),
  acts.approves(),
  acts.registers({ endsOn, inspectEveryMonths: 6 }),
  acts.confirmsClauses(),
  life.correctsContract({ endsOn: day('2029-03-31') }),
  acts.opensInspection(),
  acts.inspects(),
  acts.answersForInspection(),
  ...changed('2027-01-08'),
  life.registersAmendment({ signedOn: day('2027-01-12') }, { at: '2027-01-13 10:00' }),
  life.suspends({ from: day('2027-02-12') }, { at: '2027-02-12 10:00' }),
  life.resumes({ on: day('2027-02-20') }, { at: '2027-02-22 10:00' }),
  life.plansInspections({ inspectOn: [day('2028-10-02')] }, { at: '2027-03-01 10:00' }),
  acts.taken('NoteVettingEnd', 'practice', '2028-03-17 09:00', {
    party: 'contractor',
    checkedOn: day('2026-04-02'),
  })(),
])

/** One that was submitted with a paper, and approved on the outcome of a meeting outside, as its minutes say. */
export const outsideLife = told('outsourcing/1', [
  acts.starts(),
  acts.vets(),
  acts.attaches({}, { at: '2026-04-03 11:00' }),
  acts.submits(),
  acts.acceptsForm(),
  acts.attachesMinutes(),
  acts.reportsOutcome({ minutes: 'attachment-2' }),
  acts.confirmsOutside(),
  acts.approves(),
])

/** One whose end was put down by a wrong day: it runs on, and what fell away is called for again. */
export const wrongEnd = told('outsourcing/1', [
  ...acts.reaching('in-force'),
  acts.confirmsClauses(),
  acts.opensInspection(),
  terminates({ endsOn: day('2026-11-30') }, { at: '2026-12-20 10:00' }),
  acts.endsContract({ endsOn: day('2026-11-30') }, { at: '2026-12-21 00:00' }),
  life.correctsTermination({ endsOn: day('2027-05-31') }),
  acts.inspects({ heldOn: day('2027-01-05') }, { at: '2027-01-06 10:00' }),
])

/**
 * One whose approval lost its ground and stood, whose contractor was found unsuitable and rested, and was good anew.
 */
export const doubtfulLife = told('outsourcing/1', [
  ...acts.reaching('contracting'),
  doubts.hearsCorrection(),
  doubts.answersDoubt(),
  acts.registers(),
  acts.confirmsClauses(),
  doubts.findsUnsuitable(),
  doubts.answersDoubt({ doubt: 'doubt-2', course: 'suspended' }, { at: '2026-08-04 10:00' }),
  doubts.answersDoubt(
    { doubt: 'doubt-2', conditions: [{ text: '実地で確かめる', dueOn: day('2026-09-30') }] },
    { at: '2026-08-20 10:00' },
  ),
  life.resumes({ on: day('2026-08-21') }, { at: '2026-08-21 10:00' }),
  doubts.findsUnsuitable('2026-09-01 10:00'),
  acts.vets({ checkedOn: day('2026-09-08') }, { at: '2026-09-09 10:00' }),
])

/** One whose approval was taken back before there was a contract. */
export const takenBackLife = told('outsourcing/1', [
  ...acts.reaching('contracting'),
  doubts.hearsCorrection(),
  doubts.answersDoubt({ course: 'taken-back' }),
  acts.disapproves({}, { at: '2026-04-24 10:00' }),
])
