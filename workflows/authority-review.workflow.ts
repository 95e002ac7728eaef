import type { AuthorityReviewCommand } from '../domain/authority-review/commands.ts'
import type { AuthorityReviewLaw } from '../domain/authority-review/law.ts'
import type { Step } from '../domain/authority-review/state.ts'
import type { ReviewWake } from '../domain/authority-review/wakes.ts'
import type { CaseId } from '../domain/kernel/ids.ts'
import type { TaskWake } from '../domain/tasks/wakes.ts'
import { given } from './moves/given.ts'
import { practise, type Stages } from './moves/practise.ts'

/** The practice of a review of authorities: waits for the reviewers until their day, then for the access manager. */
export async function authorityReview(caseId: CaseId): Promise<void> {
  await practise(caseId, authorityReviewStages)
}

type Waiting = Stages<Step, AuthorityReviewCommand['type'], AuthorityReviewLaw['Who'], TaskWake | ReviewWake>

/** What each stage of a review waits for. */
export const authorityReviewStages: Waiting = {
  /** The security officers go through their operators' authorities. */
  reviewing: {
    rule: 'authorities-reviewed',
    waitsFor: {
      ReviewAuthority: 'reviewer',
      FollowRevocation: 'manager',
      ReportReview: 'manager',
      DropReview: 'manager',
    },
    inTime: { 'review-time-over': given },
  },
  /** The access manager answers for what is left, and reports. */
  answering: {
    rule: 'review-reported',
    waitsFor: {
      ReviewAuthority: 'reviewer',
      FollowRevocation: 'manager',
      ReportReview: 'manager',
      DropReview: 'manager',
    },
  },
}
