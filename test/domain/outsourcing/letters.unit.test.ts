import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { describe, expect, it } from 'vitest'
import type { LetterPlan } from '../../../domain/kernel/letter.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { outsourcing } from '../../../domain/outsourcing/outsourcing.ts'
import {
  acceptsForm,
  approves,
  closes,
  disapproves,
  escalates,
  given,
  pullsBack,
  reaching,
  recordsDisposal,
  reminds,
  sendsBack,
  starts,
  submits,
  withdraws,
  type OutsourcingAct,
} from '../../support/outsourcing-acts.ts'
import { terminates } from '../../support/oversight-acts.ts'

/** The letters that an act sends, given what was before it. */
const lettersOf = (past: readonly OutsourcingAct[], act: OutsourcingAct): readonly LetterPlan[] => {
  const before = given(...past).state
  const outcome = outsourcing.decider.decide(act.command, before, act.rules)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  const after = outcome.events.reduce(outsourcing.decider.evolve, before)
  return outcome.events.flatMap((event) =>
    outsourcing.lettersFor(event, after, rulesOn(templateBook, day('2026-04-01')).guideline),
  )
}

const office = ['citizen-staff', 'citizen-head']
const task = (to: readonly string[], id: string) => ({ kind: 'task', to, task: id })

describe('letters (operational setting)', () => {
  it('tell whoever has a new task', () => {
    expect(lettersOf([], starts())).toEqual([task(office, 'vet-1')])
    expect(lettersOf(reaching('submission'), submits())).toEqual([task(['secretariat'], 'check-form-1')])
    expect(lettersOf(reaching('form-check'), acceptsForm())).toEqual([task(['secretariat'], 'record-outcome-1')])
  })

  it('tell the office that its request is approved, and the head what comes next (Art. 21)', () => {
    expect(lettersOf(reaching('approval'), approves())).toEqual([
      { kind: 'approved', to: office, task: null },
      task(['citizen-head'], 'register-contract-1'),
    ])
  })

  it('tell the office that its request is not approved, or sent back (Art. 21)', () => {
    expect(lettersOf(reaching('approval'), disapproves())).toEqual([{ kind: 'disapproved', to: office, task: null }])
    expect(lettersOf(reaching('approval'), sendsBack())).toEqual([
      { kind: 'returned', to: office, task: null },
      task(['citizen-head'], 'submit-2'),
    ])
  })

  it('tell the secretariat of a withdrawal once the request was submitted, and the chief too once it was approved', () => {
    expect(lettersOf(reaching('vetting'), withdraws())).toEqual([])
    expect(lettersOf(reaching('submission'), withdraws())).toEqual([])
    expect(lettersOf(reaching('form-check'), withdraws())).toEqual([
      { kind: 'withdrawn', to: ['secretariat'], task: null },
    ])
    expect(lettersOf(reaching('approval'), withdraws())).toEqual([
      { kind: 'withdrawn', to: ['secretariat'], task: null },
    ])
    expect(lettersOf(reaching('contracting'), withdraws())).toEqual([
      { kind: 'withdrawn', to: ['secretariat', 'general-policy-director'], task: null },
    ])
  })

  it('ask for nothing twice: a pull-back tells only whose turn it is now', () => {
    expect(lettersOf(reaching('form-check'), pullsBack())).toEqual([task(['citizen-head'], 'submit-2')])
  })

  it('remind who has the task, and bring what is late before another post', () => {
    expect(lettersOf(reaching('approval'), reminds())).toEqual([
      { kind: 'reminder', to: ['general-policy-director'], task: 'approve-1' },
    ])
    expect(lettersOf(reaching('approval'), escalates())).toEqual([
      { kind: 'escalation', to: ['secretariat'], task: 'approve-1' },
    ])
  })

  it('tell the chief, who approved it, and the secretariat that a contract ends early (Art. 22)', () => {
    expect(lettersOf(reaching('in-force'), terminates())).toEqual([
      { kind: 'terminated', to: ['general-policy-director', 'secretariat'], task: null },
    ])
  })

  it('tell the secretariat that a case is closed', () => {
    expect(lettersOf([...reaching('closing'), recordsDisposal()], closes())).toEqual([
      { kind: 'closed', to: ['secretariat'], task: null },
    ])
  })

  it('go to nobody about a task that is not open any more', () => {
    const { state } = given(...reaching('contracting'))
    expect(
      outsourcing.lettersFor(
        { type: 'TaskReminded', article: 'Art. 21', data: { task: 'approve-1' as never, nth: 1 } },
        state,
        rulesOn(templateBook, day('2026-04-01')).guideline,
      ),
    ).toEqual([{ kind: 'reminder', to: [], task: 'approve-1' }])
  })
})
