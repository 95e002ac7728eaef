import { refuse } from '../../kernel/outcome.ts'
import { tokyoDateOf } from '../../kernel/instant.ts'
import { closeTask, invalid, notYet } from '../../law/deciding.ts'
import { aboutsOf, openTaskOf } from '../../tasks/task.ts'
import { lastRevision } from '../in-effect/change.ts'
import type { Caution } from '../in-effect/caution.ts'
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
    signedBeside(terms, state) ??
    clausesProblem(terms.clauses, asked)
  if (wrong) return wrong
  return accept(
    {
      type: 'ContractAmended',
      rule: asked.length === 0 ? 'amendment-papered' : 'clauses-in-contract',
      data: {
        ...terms,
        clauses: withWords(terms.clauses, asked),
        ...cautioned(lateCaution(terms, state)),
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

/**
 * The paper of a change isn't signed before the chief has approved the change (Art. 21 asks beforehand), nor once the
 * contract that it changes is over; `field` is where the day was said.
 */
export const signedBeside = (
  { change: id, signedOn }: Pick<AmendmentTerms, 'change' | 'signedOn'>,
  { changes, contract }: OutsourcingState,
  field = 'signedOn',
): Decision | null => {
  const by = changes.find((one) => one.id === id)?.approval?.by
  const approvedOn = by && tokyoDateOf(by.at)
  if (approvedOn !== undefined && signedOn < approvedOn)
    return refuse('contract-before-approval', 'approval-before-outsourcing', { field, approvedOn })
  return contract !== null && signedOn > contract.endsOn
    ? invalid(field, 'after-the-contract', 'amendment-papered')
    : null
}

/** Of a paper on record: that it was signed after the day from which the change counts. */
export const lateAmendment = (change: string, state: OutsourcingState): readonly Caution[] =>
  state.amendments.flatMap((one) => (one.waived || one.change !== change ? [] : lateCaution(one, state)))

const lateCaution = (
  { change, signedOn }: Pick<AmendmentTerms, 'change' | 'signedOn'>,
  state: OutsourcingState,
): readonly Caution[] => {
  const day = effectiveDay(change, state)
  return day !== null && signedOn > day ? [{ kind: 'signed-after-start', day }] : []
}

const notAsked = (change: string, { tasks }: OutsourcingState): Decision | null =>
  openTaskOf(tasks, 'amend-contract', change) === undefined
    ? refuse('change-unknown', 'amendment-papered', { field: 'change', change })
    : null

const effectiveDay = (id: string, { changes }: OutsourcingState) => {
  const change = changes.find((one) => one.id === id)
  return change === undefined ? null : (change.approval?.effectiveOn ?? lastRevision(change).effectiveOn)
}
