import type { Rules } from '../../guideline/rules.ts'
import { refuse } from '../../kernel/outcome.ts'
import { invalid, today } from '../../law/deciding.ts'
import { approvedTerms } from '../in-effect/approved-terms.ts'
import { chainOf, isOnTheWay } from '../in-effect/chain.ts'
import type { Decision } from '../law.ts'
import type { OutsourcingState } from '../state.ts'
import { candidatesOf, isGood, vettingOf } from '../vetting/candidates.ts'
import { isOver } from '../vetting/holds.ts'
import { isSameCompany } from '../vetting/same-company.ts'
import type { SubcontractTerms } from './fields.ts'
import type { Subcontract } from './subcontract.ts'

/**
 * A company other than the contractor, and than those above it, vetted by the same questionnaire as the contractor was,
 * with the head's verdict (Art. 20), on a look that still holds.
 */
export const companyProblem = (terms: SubcontractTerms, state: OutsourcingState, rules: Rules): Decision | null =>
  contractorProblem(terms, state, rules) ??
  numberProblem(terms, state) ??
  aboveProblem(terms, state) ??
  (state.subcontracts.some((one) => isOnTheWay(one) && isTheSame(one, terms))
    ? invalid('name', 'asked-already', 'subcontract-consented')
    : null) ??
  fitnessProblem(terms.name, { field: 'name' }, state, rules)

/** Vetted, judged, found good, and not too long ago (Art. 20); the details say of what it is told. */
export const fitnessProblem = (
  vendor: string,
  details: { readonly field: string } | { readonly subcontract: string },
  state: OutsourcingState,
  rules: Rules,
): Decision | null => {
  const vetting = vettingOf(state, vendor)
  if (vetting === null || vetting.proposed === true)
    return refuse('vetting-missing', 'subcontractor-vetted', { ...details, vendor })
  if (!isGood(vetting)) return refuse('subcontractor-unsuitable', 'subcontractor-vetted', details)
  return isOver(vetting, rules) ? refuse('vetting-over', 'vetting-holds', { ...details, vendor }) : null
}

/** Nobody passes work on to themself: neither the contractor, nor, before there is one, whoever may become it. */
const contractorProblem = ({ name }: SubcontractTerms, state: OutsourcingState, rules: Rules): Decision | null => {
  const { contract, request } = state
  if (contract !== null)
    return isSameCompany(name, contract.contractor)
      ? invalid('name', 'the-contractor-itself', 'subcontract-consented')
      : null
  const mayBe = candidatesOf(approvedTerms(state, today(rules)) ?? request)
  if (!mayBe.some((one) => isSameCompany(one, name))) return null
  return invalid(
    'name',
    mayBe.length === 1 ? 'the-contractor-itself' : 'may-become-the-contractor',
    'subcontract-consented',
  )
}

/** The corporate number settles who it is: one number is one company, under whatever names (Art. 20). */
const numberProblem = (
  { name, corporateNumber }: SubcontractTerms,
  { vettings, subcontracts }: OutsourcingState,
): Decision | null => {
  if (!/^(\d{13})?$/.test(corporateNumber)) return invalid('corporateNumber', 'not-13-digits')
  if (corporateNumber === '') return null
  const known = [
    ...vettings.map((one) => ({ name: one.vendor, number: one.corporateNumber })),
    ...subcontracts.map(({ terms }) => ({ name: terms.name, number: terms.corporateNumber })),
  ]
  if (known.some((one) => one.number === corporateNumber && !isSameCompany(one.name, name)))
    return invalid('corporateNumber', 'of-another-vendor', 'vendors-named')
  const own = known.find((one) => isSameCompany(one.name, name) && one.number !== '')
  return own !== undefined && own.number !== corporateNumber
    ? invalid('corporateNumber', 'not-as-vetted', 'vendors-named')
    : null
}

/** Nobody is put below themself. */
const aboveProblem = ({ name, parent }: SubcontractTerms, { subcontracts }: OutsourcingState): Decision | null => {
  const top = subcontracts.find((one) => one.id === parent)
  return top && chainOf(subcontracts, top).some(({ terms }) => isSameCompany(terms.name, name))
    ? invalid('name', 'stands-above', 'subcontract-consented')
    : null
}

/** The same company under the same one, however its name is written. */
const isTheSame = ({ terms }: Subcontract, { name, parent }: SubcontractTerms): boolean =>
  terms.parent === parent && isSameCompany(terms.name, name)
