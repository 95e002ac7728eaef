import { refuse } from '../../kernel/outcome.ts'
import { invalid, notYet } from '../../law/deciding.ts'
import { accept, type DecideOutsourcing } from '../law.ts'
import type { ResumptionTerms, SuspensionTerms } from './fields.ts'
import { restsSince } from '../in-effect/rests.ts'

/**
 * The head has the contract rest, after an incident for instance (operational setting): nobody works under it
 * meanwhile, and what hangs on it, such as permits to enter, rests with it. Its days run on, and its end stays.
 */
export const suspendContract: DecideOutsourcing<SuspensionTerms> = (data, state, rules, by) => {
  const since = restsSince(state)
  if (since !== null) return refuse('suspended-already', 'contract-rests', { day: since })
  const wrong =
    notYet('from', data.from, rules, 'contract-rests') ??
    (state.contract !== null && data.from < state.contract.startsOn
      ? invalid('from', 'before-the-contract', 'contract-rests')
      : null) ??
    (state.contract !== null && data.from > state.contract.endsOn
      ? invalid('from', 'after-the-contract', 'contract-rests')
      : null) ??
    (state.oversight.suspensions.some(({ resumed }) => resumed !== null && data.from < resumed.on)
      ? invalid('from', 'within-an-earlier-rest', 'contract-rests')
      : null)
  return wrong ?? accept({ type: 'ContractSuspended', rule: 'contract-rests', data: { ...data, by } })
}

/** The head lets it go on; what rested with it goes on by its own acts, for somebody has to see that it may. */
export const resumeContract: DecideOutsourcing<ResumptionTerms> = (data, state, rules, by) => {
  const since = restsSince(state)
  if (since === null) return refuse('not-suspended', 'contract-rests')
  if (data.on < since) return invalid('on', 'before-the-suspension', 'contract-rests')
  return (
    notYet('on', data.on, rules, 'contract-rests') ??
    accept({ type: 'ContractResumed', rule: 'contract-rests', data: { ...data, by } })
  )
}
