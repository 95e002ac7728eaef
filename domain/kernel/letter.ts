import type { PostId, TaskId } from './ids.ts'

/**
 * A letter that an act calls for: to the holders of these posts, of this kind, about this task where it asks for
 * something. What it says is written when it is sent, from the record as it stands then.
 */
export interface LetterPlan {
  readonly kind: LetterKind
  readonly to: readonly PostId[]
  readonly task: TaskId | null
}

/** Why a letter is sent: a new task, a reminder, an escalation, or news of a decision. */
export type LetterKind =
  | 'task'
  | 'reminder'
  | 'escalation'
  | 'approved'
  | 'disapproved'
  | 'returned'
  | 'withdrawn'
  | 'terminated'
  | 'closed'
  | 'change-approved'
  | 'change-disapproved'
  | 'subcontract-consented'
  | 'subcontract-refused'
  | 'incident'
  | 'incident-closed'
  | 'instruction-withdrawn'
  | 'instruction-closed'
  | 'notice'
  | 'rescheduled'
  | 'cancelled'
  | 'minutes-confirmed'
