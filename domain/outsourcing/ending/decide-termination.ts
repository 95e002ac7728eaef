import type { TerminationTerms } from './fields.ts'
import { accept, type DecideOutsourcing } from '../law.ts'
import { closeTask, invalid } from '../../law/deciding.ts'
import { skipsBeyond } from '../inspections/skip-beyond.ts'
import { beforeLastAct } from './last-act.ts'

/**
 * The contract ends before its last day (中途解約), by whomever and why (Art. 22). What is already past is recorded as
 * it was, but not before something that was done under the contract; on the day after, the practice records the end.
 * Inspections planned for later fall away, and so do those that fell due meanwhile and were not held.
 */
export const terminateContract: DecideOutsourcing<TerminationTerms> = (terms, state, _rules, by) => {
  const { contract } = state
  if (contract === null) return accept()
  if (terms.endsOn >= contract.endsOn) return invalid('endsOn', 'not-early', 'contract-ends')
  const early = beforeLastAct(terms.endsOn, state)
  if (early) return early
  // Ended earlier still, it keeps the day that was agreed: by that one an early end is taken back.
  const insteadOf = state.oversight.termination?.insteadOf ?? contract.endsOn
  return accept(
    { type: 'ContractTerminated', rule: 'contract-ends', data: { ...terms, insteadOf, by } },
    ...closeTask(state, 'end-early', 'answered'),
    // What ends early isn't the work of every year any more: nobody has to say whether it goes on.
    ...closeTask(state, 'decide-renewal', 'ended'),
    ...skipsBeyond(state, terms.endsOn, { reason: terms.reason, by }),
  )
}
