import { keeperPost } from '../guideline/role-posts.ts'
import type { Rules } from '../guideline/rules.ts'
import type { PostId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { TaskPlan } from '../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../tasks/task-kinds.ts'
import { reviewSettings } from './settings.ts'
import type { ReviewRow } from './state.ts'

/** The kinds of tasks of a round. */
export const authorityReviewTasks = {
  'review-authorities': { nature: 'decide', days: null },
  'decide-on-authority': { nature: 'decide', days: 5, settleDays: true },
  'follow-revocation': { nature: 'do', days: 10, settleDays: true },
  'report-review': { nature: 'do', days: 10, settleDays: true },
} as const satisfies TaskKinds

/** A reviewer goes through the authorities of their operators by the round's day. */
export const reviewTask = (reviewer: PostId, dueOn: PlainDate, { guideline }: Rules): TaskPlan => ({
  ...taskOf(authorityReviewTasks, 'review-authorities'),
  askedOf: [reviewer],
  rule: 'authorities-reviewed',
  answers: ['ReviewAuthority'],
  dueOn,
  escalateTo: keeperPost(guideline, 'access-manager'),
})

/**
 * The access manager decides what was passed on, or what nobody has reviewed; of their own authority, whoever was to
 * review it has to say all the same.
 */
export const decideTask = (
  { row, person, reviewer }: Pick<ReviewRow, 'row' | 'person' | 'reviewer'>,
  { guideline, settings, others }: Rules,
): TaskPlan => {
  const manager = keeperPost(guideline, 'access-manager')
  const isOwn = !reviewSettings.of(settings).reviewsOwn && others.whoHolds(manager)?.person === person
  return {
    ...taskOf(authorityReviewTasks, 'decide-on-authority'),
    askedOf: [isOwn ? reviewer : manager],
    rule: 'unreviewed-answered-for',
    answers: ['ReviewAuthority'],
    about: row,
  }
}

/** A revocation is carried out in the authority's own case, and followed from here. */
export const followTask = (row: string, { guideline }: Rules): TaskPlan => ({
  ...taskOf(authorityReviewTasks, 'follow-revocation'),
  askedOf: [keeperPost(guideline, 'access-manager')],
  rule: 'revocations-followed',
  answers: ['FollowRevocation'],
  about: row,
})

/** The round ends with a report. */
export const reportTask = ({ guideline }: Rules): TaskPlan => ({
  ...taskOf(authorityReviewTasks, 'report-review'),
  askedOf: [keeperPost(guideline, 'access-manager')],
  rule: 'review-reported',
  answers: ['ReportReview'],
})
