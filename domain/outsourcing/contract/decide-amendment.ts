import { refuse } from '../../kernel/outcome.ts'
import { closeTask, invalid, notYet } from '../../law/deciding.ts'
import { aboutsOf, openTaskOf } from '../../tasks/task.ts'
import { lastRevision } from '../in-effect/change.ts'
import { cautioned } from '../in-effect/cautions.ts'
import { accept, type DecideOutsourcing, type Decision } from '../law.ts'
import type { OutsourcingState } from '../state.ts'
import { withWords } from './clauses-of-contract.ts'
import { askForReading, clausesProblem } from './decide-clauses.ts'
import type { AmendmentTerms, NoAmendment } from './fields.ts'

/**
 * The paper of a change was signed (変更契約, Art. 22): it is part of the contract, which has to spell out the clauses
 * after it as well, so each is looked up anew and read anew by somebody else.
 */
export const registerAmendment: DecideOutsourcing<AmendmentTerms> = (terms, state, rules, by) => {
  const asked = rules.guideline.clauses
  const wrong =
    notAsked(terms.change, state) ??
    notYet('signedOn', terms.signedOn, rules, 'amendment-papered') ??
    (state.contract !== null && terms.signedOn < state.contract.signedOn
      ? invalid('signedOn', 'before-the-contract', 'amendment-papered')
      : null) ??
    clausesProblem(terms.clauses, asked)
  if (wrong) return wrong
  const effectiveOn = effectiveDay(terms.change, state)
  const late = effectiveOn !== null && terms.signedOn > effectiveOn
  return accept(
    {
      type: 'ContractAmended',
      rule: asked.length === 0 ? 'amendment-papered' : 'clauses-in-contract',
      data: {
        ...terms,
        clauses: withWords(terms.clauses, asked),
        ...cautioned(late ? [{ kind: 'signed-after-start', day: effectiveOn }] : []),
        by,
      },
    },
    ...closeTask(state, 'amend-contract', 'answered', terms.change),
    ...(asked.length === 0 ? [] : askForReading(state, rules)),
  )
}

/** The change is one of what was approved and none of the contract's own text: no paper of it is needed, and why. */
export const noteNoAmendment: DecideOutsourcing<NoAmendment> = ({ change, ...said }, state, _rules, by) =>
  notAsked(change, state) ??
  accept(
    { type: 'AmendmentWaived', rule: 'amendment-papered', data: { change, ...said, by } },
    ...closeTask(state, 'amend-contract', 'answered', change),
  )

/** The changes whose contract paper, or the reason for none, is still to come. */
export const unpapered = ({ tasks }: OutsourcingState): readonly string[] => aboutsOf(tasks, 'amend-contract')

const notAsked = (change: string, { tasks }: OutsourcingState): Decision | null =>
  openTaskOf(tasks, 'amend-contract', change) === undefined
    ? refuse('change-unknown', 'amendment-papered', { field: 'change', change })
    : null

const effectiveDay = (id: string, { changes }: OutsourcingState) => {
  const change = changes.find((one) => one.id === id)
  return change === undefined ? null : (change.approval?.effectiveOn ?? lastRevision(change).effectiveOn)
}
