import { accept, type DecideOutsourcing, type Decision } from '../law.ts'
import { alreadyPast, closeTask, invalid, notYet, openTasks, today } from '../../law/deciding.ts'
import { consentTask, subcontractOutcomeTask } from './plans.ts'
import type { SubcontractAnswer, SubcontractTerms } from './fields.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { Rules } from '../../guideline/rules.ts'
import { approvedTerms } from '../in-effect/approved-terms.ts'
import type { OutsourcingState } from '../state.ts'
import { isOnTheWay } from '../in-effect/chain.ts'
import type { Subcontract } from './subcontract.ts'

/**
 * The head asks the city's consent to a sub-contract (再委託, Art. 22(1)): to this company, for this work, after having
 * looked into it as into the vendor itself (Art. 20). Sub-contracts of sub-contracts come the same way, each for
 * itself.
 */
export const requestSubcontract: DecideOutsourcing<SubcontractTerms> = (terms, state, rules, by) => {
  const wrong = textProblem(terms) ?? vettingProblem(terms, rules) ?? placeProblem(terms, state, rules)
  if (wrong) return wrong
  const subcontract = `subcontract-${state.subcontracts.length + 1}`
  const needs = rules.guideline.outsourcing.deliberation ? rules.settings.subcontractNeeds : 'approval'
  const task = needs === 'council' ? subcontractOutcomeTask(subcontract, rules) : consentTask(subcontract, rules)
  return accept(
    { type: 'SubcontractRequested', rule: 'subcontract-consented', data: { ...terms, subcontract, needs, by } },
    ...openTasks(state, rules, task),
  )
}

/** 取下げ by the head, while the city has not answered. */
export const withdrawSubcontract: DecideOutsourcing<SubcontractAnswer> = (
  { subcontract, reason },
  state,
  _rules,
  by,
) => {
  const known = state.subcontracts.find((one) => one.id === subcontract)
  if (!known || (known.status !== 'deliberation' && known.status !== 'approval')) {
    return refuse('subcontract-unknown', 'subcontract-consented', { field: 'subcontract', subcontract })
  }
  if (reason.trim() === '') return invalid('reason', 'empty')
  return accept(
    { type: 'SubcontractWithdrawn', rule: 'subcontract-consented', data: { subcontract, reason, by } },
    ...closeTask(state, 'record-outcome', 'withdrawn', subcontract),
    ...closeTask(state, 'consent', 'withdrawn', subcontract),
  )
}

const textProblem = (terms: SubcontractTerms): Decision | null => {
  for (const field of ['name', 'scope', 'need', 'safeguards', 'answer', 'finding'] as const) {
    if (terms[field].trim() === '') return invalid(field, 'empty')
  }
  if (terms.information.length === 0) return invalid('information', 'empty')
  return /^(\d{13})?$/.test(terms.corporateNumber) ? null : invalid('corporateNumber', 'not-13-digits')
}

const vettingProblem = (terms: SubcontractTerms, rules: Rules): Decision | null =>
  terms.verdict === 'unsuitable'
    ? refuse('subcontractor-unsuitable', 'subcontractor-vetted', { field: 'verdict' })
    : notYet('checkedOn', terms.checkedOn, rules, 'subcontractor-vetted')

/** Under whom and for how long: never longer than the contract, nor than the sub-contract above. */
const placeProblem = (terms: SubcontractTerms, state: OutsourcingState, rules: Rules): Decision | null => {
  if (terms.endsOn < terms.startsOn)
    return refuse('period-reversed', 'subcontract-within-contract', { field: 'endsOn' })
  const past = alreadyPast('startsOn', terms.startsOn, rules, 'subcontract-within-contract')
  if (past) return past
  const parent = terms.parent === null ? null : (state.subcontracts.find((one) => one.id === terms.parent) ?? 'unknown')
  if (parent === 'unknown' || (parent && !isOnTheWay(parent) && parent.status !== 'consented')) {
    return refuse('subcontract-unknown', 'subcontract-consented', { field: 'parent', subcontract: terms.parent })
  }
  return outlasting(terms, parent, state, rules)
}

const outlasting = (
  terms: SubcontractTerms,
  parent: Subcontract | null,
  state: OutsourcingState,
  rules: Rules,
): Decision | null => {
  const above = parent?.terms ?? state.contract ?? approvedTerms(state, today(rules))
  if (above === null) return refuse('approval-missing', 'approval-before-outsourcing')
  if (terms.startsOn < above.startsOn)
    return refuse('subcontract-beyond-contract', 'subcontract-within-contract', {
      field: 'startsOn',
      day: above.startsOn,
    })
  return terms.endsOn > above.endsOn
    ? refuse('subcontract-beyond-contract', 'subcontract-within-contract', { field: 'endsOn', day: above.endsOn })
    : null
}
