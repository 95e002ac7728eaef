import type { PostId, TaskId } from './ids.ts'

/**
 * A letter that an act calls for: to the holders of these posts, of this kind, about this task where it asks for
 * something. What it says is written when it is sent, from the record as it stands then.
 */
export interface LetterPlan<News extends string = string> {
  readonly kind: TaskLetterKind | News
  readonly to: readonly PostId[]
  readonly task: TaskId | null
}

/**
 * Why a letter about a task is sent: it is new, its time nears, its time is over. Every other kind is news of a
 * decision, declared by the procedure that tells it.
 */
export type TaskLetterKind = 'task' | 'reminder' | 'escalation'

/** Letters to somebody in person about their own account, whatever posts they hold: no case calls for them. */
export const personalLetterKinds = ['account-invited', 'account-forgotten', 'password-set', 'mail-test'] as const

/** One of those. */
export type PersonalLetterKind = (typeof personalLetterKinds)[number]

/** Whether a letter of this kind is about its reader's own account. */
export const isPersonal = (kind: string): kind is PersonalLetterKind =>
  personalLetterKinds.some((personal) => personal === kind)
