import type { By } from '../kernel/by.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { EndsWith } from '../law/hanging.ts'
import { noTasks, type Tasks } from '../tasks/task.ts'
import type { AskedLoan, LentBadge, LostBadge, ReturnedBadge } from './fields.ts'

/**
 * The loan of an entry badge (made up, to show what one more procedure costs; Art. 7(2) asks for badges at level 1).
 *
 * - **none**: nothing has happened. `AskForBadge` by an office enters *asked*.
 * - **asked**: the secretariat lends a badge, which leads to *lent*.
 * - **lent**: the badge comes back (`ReturnBadge`) or is lost (`ReportBadgeLost`); both close the case.
 * - Where the contract ends, or whoever asked leaves the office, the loan ends with it (`CallBadgeBack`): what is only
 *   asked for lapses, and what is lent stays *lent* until it is back.
 * - **closed**: nothing changes any more.
 */
export interface BadgeLoanState {
  readonly stage: Stage
  readonly number: CaseNumber | null
  readonly asked: (AskedLoan & { readonly by: By }) | null
  readonly lent: LentBadge | null
  readonly returned: ReturnedBadge | null
  readonly lost: LostBadge | null
  readonly calledBack: EndsWith | null
  readonly ending: { readonly how: 'returned' | 'lost' | 'lapsed' } | null
  readonly tasks: Tasks
}

/** The steps of a loan while it is open, in their order. */
export const steps = ['asked', 'lent'] as const
/** One of those. */
export type Step = (typeof steps)[number]
/** Where a loan stands. */
export type Stage = 'none' | Step | 'closed'

/** A loan before its first event. */
export const initialState: BadgeLoanState = {
  stage: 'none',
  number: null,
  asked: null,
  lent: null,
  returned: null,
  lost: null,
  calledBack: null,
  ending: null,
  tasks: noTasks,
}
