import type { Rules } from '../../guideline/rules.ts'
import type { OfficeId } from '../../kernel/ids.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import { requestingPosts } from '../../guideline/office-posts.ts'
import { headPost } from '../head-post.ts'
import type { CurrentRequest } from '../slices.ts'
import { candidatesOf } from './candidates.ts'

/** The kinds of tasks before the submission: a vendor is looked into, the head gives the verdict, and submits. */
export const vettingTaskKinds = {
  submit: { nature: 'decide', days: 5 },
  vet: { nature: 'do', days: 10 },
  judge: { nature: 'decide', days: 5 },
} as const satisfies TaskKinds

/** The office looks into a vendor; into the one that `about` names, where there are several (Art. 20). */
export const vetTask = (office: OfficeId, { guideline }: Rules, about: string | null = null): TaskPlan => ({
  ...taskOf(vettingTaskKinds, 'vet'),
  askedOf: requestingPosts(guideline, office),
  rule: 'vetting-before-outsourcing',
  answers: ['RecordVetting'],
  ...(about === null ? {} : { about }),
})

/** Staff have looked into a vendor: the head gives the verdict (Art. 20). */
export const judgeTask = (office: OfficeId, { guideline }: Rules, about: string | null = null): TaskPlan => ({
  ...taskOf(vettingTaskKinds, 'judge'),
  askedOf: headPost(office, guideline),
  rule: 'verdict-of-the-head',
  answers: ['JudgeVendor'],
  ...(about === null ? {} : { about }),
})

/** What is asked when a case comes to the vetting: one task, or one for each candidate. */
export const vettingPlans = (request: CurrentRequest | null, office: OfficeId, rules: Rules): readonly TaskPlan[] =>
  candidatesOf(request).map((vendor) => vetTask(office, rules, subject(request, vendor)))

/** Of several candidates each has a task of its own, about that vendor; a single vendor's is about the case. */
export const subject = (request: CurrentRequest | null, vendor: string): string | null =>
  request?.award === 'candidates' ? vendor : null

/** The vendor was looked into: the head submits, or gives it up (Art. 21). */
export const submitTask = (office: OfficeId, { guideline }: Rules): TaskPlan => ({
  ...taskOf(vettingTaskKinds, 'submit'),
  askedOf: headPost(office, guideline),
  rule: 'approval-sought',
  answers: ['SubmitOutsourcing', 'WithdrawOutsourcing'],
})
