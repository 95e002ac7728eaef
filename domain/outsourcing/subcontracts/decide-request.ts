import { accept, type DecideOutsourcing, type Decision } from '../law.ts'
import { alreadyPast, closeTask, invalid, openTasks, today } from '../../law/deciding.ts'
import { consentTask, subcontractOutcomeTask } from './plans.ts'
import type { SubcontractAnswer, SubcontractTerms } from './fields.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { Rules } from '../../guideline/rules.ts'
import { approvedTerms } from '../in-effect/approved-terms.ts'
import { saysNoneAndSome } from '../request/kinds.ts'
import type { OutsourcingState } from '../state.ts'
import { isOnTheWay } from '../in-effect/chain.ts'
import { beyondApproved } from './beyond-approved.ts'
import { companyProblem } from './company-problem.ts'
import type { Subcontract } from './subcontract.ts'

/**
 * The head asks the city's consent to a sub-contract (再委託, Art. 22(1)): to this company, for this work, after having
 * looked into it as into the vendor itself (Art. 20). Sub-contracts of sub-contracts come the same way, each for
 * itself.
 */
export const requestSubcontract: DecideOutsourcing<SubcontractTerms> = (terms, state, rules, by) => {
  // How much is passed on is the head's own choice, and not left to how the words for it are read.
  if (terms.extent === undefined) return invalid('extent', 'empty', 'subcontract-within-approval')
  if (saysNoneAndSome(terms.information)) return invalid('information', 'none-and-some', 'subcontract-within-approval')
  const wrong = companyProblem(terms, state, rules) ?? placeProblem(terms, state, rules)
  if (wrong) return wrong
  const subcontract = `subcontract-${state.subcontracts.length + 1}`
  const beyond = beyondApproved(terms, state, rules)
  const needs =
    rules.guideline.outsourcing.deliberation && (beyond.length > 0 || rules.settings.subcontractNeeds === 'council')
      ? 'council'
      : 'approval'
  const task = needs === 'council' ? subcontractOutcomeTask(subcontract, rules) : consentTask(subcontract, rules)
  return accept(
    {
      type: 'SubcontractRequested',
      rule: beyond.length > 0 ? 'subcontract-within-approval' : 'subcontract-consented',
      data: { ...asked(terms), subcontract, needs, ...(beyond.length > 0 ? { beyond } : {}), by },
    },
    ...openTasks(state, rules, task),
  )
}

/** 取下げ by the head, while the city has not answered. */
export const withdrawSubcontract: DecideOutsourcing<SubcontractAnswer> = (
  { subcontract, ...said },
  state,
  _rules,
  by,
) => {
  const known = state.subcontracts.find((one) => one.id === subcontract)
  if (!known || (known.status !== 'deliberation' && known.status !== 'approval')) {
    return refuse('subcontract-unknown', 'subcontract-consented', { field: 'subcontract', subcontract })
  }
  return accept(
    { type: 'SubcontractWithdrawn', rule: 'subcontract-consented', data: { subcontract, ...said, by } },
    ...closeTask(state, 'record-outcome', 'withdrawn', subcontract),
    ...closeTask(state, 'confirm-outcome', 'withdrawn', subcontract),
    ...closeTask(state, 'consent', 'withdrawn', subcontract),
  )
}

/** The fields alone, whatever else a command says; the company's vetting stands in the case. */
const asked = ({
  checkedOn: _checkedOn,
  answer: _answer,
  finding: _finding,
  verdict: _verdict,
  ...terms
}: SubcontractTerms): SubcontractTerms => terms

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
  if (parent && terms.information.some((one) => one !== 'none' && !parent.terms.information.includes(one)))
    return invalid('information', 'not-of-the-one-above', 'subcontract-within-contract')
  return outlasting(terms, parent, state, rules)
}

/** It stays within the period of whatever is above it, as that is by now. */
export const outlasting = (
  terms: SubcontractTerms,
  parent: Pick<Subcontract, 'terms'> | null,
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
