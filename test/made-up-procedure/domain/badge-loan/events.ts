import type { By } from '../kernel/by.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { EventOf } from '../law/decider.ts'
import type { EndsWith } from '../law/hanging.ts'
import type { TaskEvent } from '../tasks/task.ts'
import type { AskedLoan, LentBadge, LostBadge, ReturnedBadge } from './fields.ts'

/** What can have happened to the loan of a badge, besides its tasks. */
export type LoanEvent =
  | EventOf<'BadgeAskedFor', AskedLoan & { readonly number: CaseNumber; readonly by: By }>
  | EventOf<'BadgeLent', LentBadge & { readonly by: By }>
  | EventOf<'BadgeReturned', ReturnedBadge & { readonly by: By }>
  | EventOf<'BadgeLost', LostBadge & { readonly by: By }>
  | EventOf<'BadgeCalledBack', EndsWith>

/** Everything that can have happened. */
export type BadgeLoanEvent = LoanEvent | TaskEvent
