import type { Rules } from '../../guideline/rules.ts'
import type { Ruled } from '../../law/command-law.ts'
import type { OutsourcingLaw } from '../law.ts'
import type { OutsourcingState } from '../state.ts'
import { doubtsOfCompanies } from './of-company.ts'
import { doubtsOfConsents } from './of-consent.ts'

/**
 * What becomes doubtful by an act, and what isn't any more. Each doubt has its own number by what is on record: where
 * one of a company arises, those of consents do with the next act.
 */
export const doubtsFollowing = (state: OutsourcingState, rules: Rules): readonly Ruled<OutsourcingLaw>[] => {
  const ofCompanies = doubtsOfCompanies(state, rules)
  return ofCompanies.length > 0 ? ofCompanies : doubtsOfConsents(state, rules)
}
