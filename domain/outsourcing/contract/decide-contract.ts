import type { ContractTerms } from './fields.ts'
import { accept, type DecideOutsourcing, type Decision } from '../law.ts'
import { closeTask, notYet, today } from '../../law/deciding.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { Rules } from '../../guideline/rules.ts'
import { approvedTerms } from '../in-effect/approved-terms.ts'
import { withWords } from './clauses-of-contract.ts'
import { askForReading, clausesProblem } from './decide-clauses.ts'
import { beyondApproval, contractPeriodProblem } from './period-problem.ts'
import type { OutsourcingState } from '../state.ts'
import { candidatesOf, isGood, vettingOf } from '../vetting/candidates.ts'
import { isOver } from '../vetting/holds.ts'
import { isSameCompany } from '../vetting/same-company.ts'
import { certificatesAtSigning } from '../certificates/state.ts'
import { cautioned, ofContract } from '../in-effect/cautions.ts'
import { ofContractor } from './of-contractor.ts'
import { dayOutsideContract, planProblem } from './plan-problem.ts'

/**
 * The contract is signed with the clauses of Art. 22 in it: each is found in a document that is part of the contract,
 * or the contract does not exist for the law; where the guideline lists none, none is asked for. It can't begin before
 * the approval (Art. 21), nor be made with somebody who wasn't vetted (Art. 20).
 */
export const registerContract: DecideOutsourcing<ContractTerms> = (terms, state, rules, by) => {
  if (state.approval === null) return refuse('approval-missing', 'approval-before-outsourcing')
  const asked = rules.guideline.clauses
  const wrong =
    contractorProblem(terms, state, rules) ??
    contractPeriodProblem(terms, state) ??
    planProblem(terms) ??
    dayOutsideContract(terms, terms) ??
    beyondApproval(terms, state, rules) ??
    notYet('signedOn', terms.signedOn, rules, 'contract-registered') ??
    clausesProblem(terms.clauses, asked)
  if (wrong) return wrong
  return accept(
    {
      type: 'ContractRegistered',
      rule: asked.length === 0 ? 'contract-registered' : 'clauses-in-contract',
      data: {
        ...terms,
        clauses: withWords(terms.clauses, asked),
        ...cautioned([
          ...ofContract(terms, certificatesAtSigning(vettingOf(state, terms.contractor))),
          ...ofContractor(terms, state),
        ]),
        by,
      },
    },
    ...closeTask(state, 'register-contract', 'answered'),
    // Whoever else was looked into isn't waited for any more.
    ...closeTask(state, 'vet', 'ended'),
    ...closeTask(state, 'judge', 'ended'),
    // Without clauses there is nothing to be read a second time.
    ...(asked.length === 0 ? [] : askForReading(state, rules)),
  )
}

/** Vetted by somebody whose look still holds (Art. 20), and the one, or one of those, that were approved (Art. 21). */
export const contractorProblem = (
  terms: Pick<ContractTerms, 'contractor' | 'startsOn'>,
  state: OutsourcingState,
  rules: Rules,
  { signed = false } = {},
): Decision | null => {
  const vetting = vettingOf(state, terms.contractor)
  if (!isGood(vetting))
    return refuse('contractor-not-vetted', 'vetting-before-outsourcing', {
      field: 'contractor',
      vetted: state.vettings
        .filter(isGood)
        .map((one) => one.vendor)
        .join('、'),
    })
  // With whom it was signed is a fact; whether the look still holds is asked of what is yet to be signed.
  if (!signed && isOver(vetting, rules))
    return refuse('vetting-over', 'vetting-holds', { field: 'contractor', vendor: terms.contractor })
  if (state.subcontracts.some((one) => one.status === 'consented' && isSameCompany(one.terms.name, terms.contractor)))
    return refuse('works-as-subcontractor', 'subcontract-consented', { field: 'contractor' })
  // A change of the contractor that takes effect by the contract's first day counts already.
  const day = terms.startsOn > today(rules) ? terms.startsOn : today(rules)
  const approved = approvedTerms(state, day) ?? state.request
  return approved?.award === 'after-award' || candidatesOf(approved).some((one) => isSameCompany(one, terms.contractor))
    ? null
    : refuse('contractor-not-approved', 'approval-before-outsourcing', {
        field: 'contractor',
        approved: candidatesOf(approved).join('、'),
      })
}
