import { refuse } from '../../kernel/outcome.ts'
import { tokyoDateOf } from '../../kernel/instant.ts'
import type { ClauseId } from '../../guideline/clauses.ts'
import type { Guideline } from '../../guideline/guideline.ts'
import type { ContractTerms } from '../commands.ts'
import { openConditions } from '../plans.ts'
import type { OutsourcingState } from '../state.ts'
import { accept, closeTask, invalid, notYet, tooFar, type Decide, type Decision } from './deciding.ts'

/**
 * The contract is signed with the six clauses of Art. 22 in it: each is found in a document that is part of the
 * contract, or the contract does not exist for the law. It can't begin before the approval (Art. 21), nor be made with
 * somebody who wasn't vetted (Art. 20).
 */
export const registerContract: Decide<ContractTerms> = (terms, state, rules, by) => {
  if (state.approval === null) return refuse('approval-missing', 'Art. 21')
  const wrong =
    contractorProblem(terms, state) ?? periodProblem(terms, state) ?? notYet('signedOn', terms.signedOn, rules, 'Art. 22') ??
    clausesProblem(terms, rules.guideline)
  if (wrong) return wrong
  return accept(
    { type: 'ContractRegistered', article: 'Art. 22', data: { ...terms, by } },
    ...closeTask(state, 'register-contract', 'answered'),
  )
}

/** A condition of the approval is met (Art. 21). */
export const fulfilCondition: Decide<{ readonly condition: string; readonly note: string }> = (data, state, _rules, by) => {
  const known = state.approval?.conditions.some((one) => one.id === data.condition) ?? false
  if (!known) return refuse('condition-unknown', 'Art. 21', { field: 'condition', condition: data.condition })
  if (!openConditions(state).some((one) => one.id === data.condition)) return accept()
  if (data.note.trim() === '') return invalid('note', 'empty', 'Art. 21')
  return accept(
    { type: 'ConditionFulfilled', article: 'Art. 21', data: { ...data, by } },
    ...closeTask(state, 'fulfil-condition', 'answered', data.condition),
  )
}

const contractorProblem = (terms: ContractTerms, state: OutsourcingState): Decision | null => {
  if (terms.contractNumber.trim() === '') return invalid('contractNumber', 'empty', 'Art. 22')
  if (terms.contractor === state.vetting?.vendor) return null
  return refuse('contractor-not-vetted', 'Art. 20', { field: 'contractor', vetted: state.vetting?.vendor ?? '' })
}

const periodProblem = (terms: ContractTerms, state: OutsourcingState): Decision | null => {
  const approvedOn = state.approval ? tokyoDateOf(state.approval.by.at) : terms.startsOn
  for (const field of ['signedOn', 'startsOn'] as const) {
    if (terms[field] < approvedOn) return refuse('contract-before-approval', 'Art. 21', { field, approvedOn })
  }
  if (terms.endsOn < terms.startsOn) return refuse('period-reversed', 'Art. 22', { field: 'endsOn' })
  const far = tooFar('endsOn', terms.endsOn, 'Art. 22')
  if (far) return far
  const months = terms.inspectEveryMonths
  return Number.isSafeInteger(months) && months >= 1 && months <= 60 ? null : invalid('inspectEveryMonths', 'not-1-to-60', 'Art. 23')
}

const clausesProblem = (terms: ContractTerms, { clauses }: Guideline): Decision | null => {
  const placesOf = (id: ClauseId) => terms.clauses.filter((one) => one.clause === id)
  const stray = terms.clauses.find((one) => !clauses.some((clause) => clause.id === one.clause))
  if (stray) return invalid('clauses', 'unknown-clause', 'Art. 22')
  const repeated = clauses.find((one) => placesOf(one.id).length > 1)
  if (repeated) return refuse('clause-repeated', repeated.article, { field: 'clauses', clause: repeated.id })
  const missing = clauses.filter((one) => !placesOf(one.id).some((place) => place.document.trim() !== '' && place.place.trim() !== ''))
  const [first] = missing
  return first ? refuse('clause-missing', first.article, { field: 'clauses', clause: first.id, missing: missing.map((one) => one.id) }) : null
}
