import type { By } from '../kernel/by.ts'
import type { PaperTerms } from '../law/paper.ts'

/** A paper of an item as it comes along to the next meeting, with who had put it in when. */
export interface CarriedPaper extends PaperTerms {
  readonly by: By
}

/** A paper of a meeting, or of one of its items. Nothing is ever replaced: another version is another paper. */
export interface MeetingPaper extends CarriedPaper {
  readonly id: string
  readonly item: string | null
  /** Whether it came along from the meeting before, with its item. */
  readonly carried: boolean
  /** Whether the notice named it: from then on it stays. */
  readonly notified: boolean
  /** Set where it was taken off before the notice; its content stays in the record. */
  readonly takenOff: { readonly reason: string; readonly by: By } | null
}
