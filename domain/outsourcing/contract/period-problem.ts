import type { Rules } from '../../guideline/rules.ts'
import { tokyoDateOf } from '../../kernel/instant.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { invalid, today, tooFar } from '../../law/deciding.ts'
import { approvedTerms } from '../in-effect/approved-terms.ts'
import type { Decision } from '../law.ts'
import type { OutsourcingState } from '../state.ts'

/** The days of a contract. */
interface ContractDays {
  readonly signedOn: PlainDate
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate
}

/** A contract is neither signed nor begun before its approval, and ends after it begins (Art. 21). */
export const contractPeriodProblem = (terms: ContractDays, state: OutsourcingState): Decision | null => {
  // Urgent work was declared with the day on which it began: the contract can't begin, nor be signed, before that one.
  const approvedOn = state.urgent?.startedOn ?? (state.approval ? tokyoDateOf(state.approval.by.at) : terms.startsOn)
  if (terms.endsOn < terms.startsOn) return refuse('period-reversed', 'contract-registered', { field: 'endsOn' })
  if (terms.signedOn > terms.endsOn) return invalid('signedOn', 'after-the-contract', 'contract-registered')
  for (const field of ['signedOn', 'startsOn'] as const) {
    if (terms[field] < approvedOn)
      return refuse('contract-before-approval', 'approval-before-outsourcing', { field, approvedOn })
  }
  return tooFar('endsOn', terms.endsOn, 'contract-registered')
}

/** The contract stays within the period that was approved, as an approved change may have moved it (Art. 21). */
export const beyondApproval = (
  { startsOn, endsOn }: ContractDays,
  state: OutsourcingState,
  rules: Rules,
): Decision | null => {
  const approved = approvedTerms(state, startsOn > today(rules) ? startsOn : today(rules))
  if (approved === null) return null
  // What was approved after the fact began on the day that was declared.
  const declared = state.urgent?.startedOn ?? approved.startsOn
  const from = declared > approved.startsOn ? approved.startsOn : declared
  if (startsOn < from)
    return refuse('contract-beyond-approval', 'approval-before-outsourcing', { field: 'startsOn', day: from })
  return endsOn > approved.endsOn
    ? refuse('contract-beyond-approval', 'approval-before-outsourcing', { field: 'endsOn', day: approved.endsOn })
    : null
}
