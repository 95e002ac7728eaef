import { approverPosts } from '../../guideline/role-posts.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { OfficeId } from '../../kernel/ids.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import { headPost } from '../head-post.ts'
import { isOfCompany } from '../in-effect/in-doubt.ts'
import type { DoubtTerms } from './state.ts'

/** The kinds of tasks about doubts. */
export const doubtTasks = {
  'answer-doubt': { nature: 'decide', days: 5 },
  'end-early': { nature: 'decide', days: 5 },
} as const satisfies TaskKinds

/** Whoever approved is asked what becomes of it. */
export const doubtTask = (doubt: Pick<DoubtTerms, 'doubt' | 'cause'>, { guideline }: Rules): TaskPlan => ({
  ...taskOf(doubtTasks, 'answer-doubt'),
  askedOf: approverPosts(guideline),
  rule: isOfCompany(doubt) ? 'company-remains-fit' : 'grounds-hold',
  answers: ['AnswerDoubt'],
  about: doubt.doubt,
})

/** The chief has the contract ended: the head, whose contract it is, ends it. */
export const endEarlyTask = (office: OfficeId, { guideline }: Rules): TaskPlan => ({
  ...taskOf(doubtTasks, 'end-early'),
  askedOf: headPost(office, guideline),
  rule: 'company-remains-fit',
  answers: ['TerminateContract'],
})
