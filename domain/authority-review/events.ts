import type { By } from '../kernel/by.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { CaseId, OfficeId, PersonId, PostId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { EventOf } from '../law/decider.ts'
import type { TaskEvent } from '../tasks/task.ts'
import type { Reviewed } from './fields.ts'

/** A live authority as it stood when the round began, and whose it is to review it. */
export interface ListedAuthority {
  readonly row: string
  readonly authority: CaseId
  readonly person: PersonId
  readonly operator: string
  readonly office: OfficeId
  readonly kind: string
  readonly equipment: string
  readonly reviewer: PostId
  /** Why it isn't the office's own officer: there is nobody, or it is their own authority. */
  readonly instead: 'vacant' | 'own' | null
}

/** What can have happened to a round of the review. */
export type ReviewEvent =
  | EventOf<
      'ReviewOpened',
      {
        readonly title: string
        readonly fiscalYear: number | null
        readonly dueOn: PlainDate
        readonly manager: PostId
        readonly rows: readonly ListedAuthority[]
        readonly number: CaseNumber
        readonly openedAt: Instant
        readonly by: By | null
      }
    >
  | EventOf<'AuthorityReviewed', Reviewed & { readonly by: By }>
  | EventOf<'ReviewTimeOver', { readonly dueOn: PlainDate; readonly unreviewed: readonly string[] }>
  | EventOf<'RevocationFollowed', { readonly row: string; readonly by: By }>
  | EventOf<'ReviewReported', { readonly report: string; readonly by: By }>
  | EventOf<'ReviewDropped', { readonly reason: string; readonly by: By }>

/** Everything that can have happened. */
export type AuthorityReviewEvent = ReviewEvent | TaskEvent
