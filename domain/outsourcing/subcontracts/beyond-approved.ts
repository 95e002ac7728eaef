import type { Rules } from '../../guideline/rules.ts'
import { today } from '../../law/deciding.ts'
import { approvedTerms } from '../in-effect/approved-terms.ts'
import type { OutsourcingState } from '../state.ts'
import type { Beyond } from './beyond.ts'
import type { SubcontractTerms } from './fields.ts'
import { isAllOf, isNone } from './reads-as.ts'
import type { Subcontract } from './subcontract.ts'

/**
 * In what a sub-contract goes beyond what the council deliberated and the chief approved (Art. 21): then it is a change
 * of that, and comes before the council as one would, whatever the setting on consents says. Further down, all that was
 * passed on to the one above is all of it as well.
 */
export const beyondApproved = (terms: SubcontractTerms, state: OutsourcingState, rules: Rules): readonly Beyond[] => {
  const approved = approvedTerms(state, today(rules))
  if (approved === null) return []
  const { information, scope, extent } = terms
  const more = information.some((one) => one !== 'none' && !approved.information.includes(one))
  const above = state.subcontracts.find((one) => one.id === terms.parent)
  const works = [approved.work, ...(above ? [above.terms.scope] : [])]
  return [
    ...(more ? (['information'] as const) : []),
    ...(extent === 'whole' || works.some((work) => isAllOf(scope, work)) ? (['whole'] as const) : []),
    ...(noneIsApproved(approved.subcontracting, state) ? (['none-approved'] as const) : []),
  ]
}

/**
 * Whether what is approved is that nothing is passed on: the request's own yes or no says so, and where it says nothing
 * or the words were changed since, they are read. Words for none count beside a yes as well: the council saw them.
 */
const noneIsApproved = (subcontracting: string, { request }: OutsourcingState): boolean =>
  (request?.subcontracting === subcontracting && request.passesOn === 'no') || isNone(subcontracting)

/** In what it goes beyond what is approved by now, and didn't when it was asked for: the council has not seen that. */
export const beyondSince = (
  { terms, beyond = [] }: Pick<Subcontract, 'terms' | 'beyond'>,
  state: OutsourcingState,
  rules: Rules,
): readonly Beyond[] =>
  rules.guideline.outsourcing.deliberation
    ? beyondApproved(terms, state, rules).filter((one) => !beyond.includes(one))
    : []
