import type { By } from '../kernel/by.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { PostId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { noTasks, type Tasks } from '../tasks/task.ts'
import type { ListedAuthority } from './events.ts'
import type { ReviewOutcome } from './fields.ts'

/**
 * A round of the review of authorities (operational setting: Art. 14(2) has operators settled, and says nothing
 * of looking at them again).
 *
 * - **none**: nothing has happened. `OpenReview` by the access manager, or `BeginYearlyReview` in its month, lists
 *   every live authority and enters *reviewing*; where there is none it closes the case.
 * - **reviewing**: the security officers say of each of their operators' authorities whether it stays. What is
 *   said is added and never changed. After the day that was set *answering* is entered, also where rows lie unreviewed.
 * - **answering**: the access manager answers for what nobody has reviewed, decides what was passed on, and follows the
 *   revocations to their end. With the report the case is closed.
 * - **closed**: nothing changes any more.
 */
export interface AuthorityReviewState {
  readonly stage: Stage
  readonly number: CaseNumber | null
  readonly title: string
  readonly fiscalYear: number | null
  readonly dueOn: PlainDate | null
  readonly manager: PostId | null
  readonly rows: readonly ReviewRow[]
  readonly report: { readonly text: string; readonly by: By } | null
  readonly openedAt: Instant | null
  readonly startedBy: By | null
  readonly ending: { readonly how: 'reported' | 'dropped' | 'nothing-live' } | null
  readonly tasks: Tasks
}

/** An authority with all that was said of it, the last of which holds. */
export interface ReviewRow extends ListedAuthority {
  readonly said: readonly Said[]
  /** Whether its revocation was followed to the removal on the machine. */
  readonly isFollowed: boolean
}

/** What was said of an authority, by whom and when; `nobody` where the time went by. */
export interface Said {
  readonly outcome: ReviewOutcome | 'nobody'
  readonly reason: string
  readonly againOn: PlainDate | null
  readonly by: By | null
  readonly at: Instant | null
}

/** The steps of a round while it is open, in their order. */
export const steps = ['reviewing', 'answering'] as const
/** One of those. */
export type Step = (typeof steps)[number]
/** Where a round stands. */
export type Stage = 'none' | Step | 'closed'

/** A round before its first event. */
export const initialState: AuthorityReviewState = {
  stage: 'none',
  number: null,
  title: '',
  fiscalYear: null,
  dueOn: null,
  manager: null,
  rows: [],
  report: null,
  openedAt: null,
  startedBy: null,
  ending: null,
  tasks: noTasks,
}

/** What holds of a row: what was said last; null before anything was. */
export const saidLast = ({ said }: ReviewRow): Said | null => said.at(-1) ?? null

/** Whether a row needs nobody any more: it stays, or its revocation has come to its end. */
export const isSettled = (row: ReviewRow): boolean => {
  const outcome = saidLast(row)?.outcome
  return outcome === 'keep' || (outcome === 'revoke' && row.isFollowed)
}

/** Whether its reviewer still has to say something. */
export const isUnsaid = (row: ReviewRow): boolean => {
  const outcome = saidLast(row)?.outcome
  return outcome === undefined || outcome === 'defer'
}
