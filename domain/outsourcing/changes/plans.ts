import { approverPosts } from '../../guideline/role-posts.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { OfficeId } from '../../kernel/ids.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import { deliberationTasks } from '../deliberation/plans.ts'
import { headPost } from '../head-post.ts'

/** The kinds of tasks about changes; that of the council's outcome is the deliberation's. */
export const changeTasks = {
  'approve-change': { nature: 'decide', days: 5 },
  'amend-change': { nature: 'do', days: 5 },
} as const satisfies TaskKinds

/** A change waits for the council (Art. 21): its outcome is recorded by the secretariat or told by the meeting. */
export const changeOutcomeTask = (change: string, { guideline }: Rules): TaskPlan => ({
  ...taskOf(deliberationTasks, 'record-outcome'),
  askedOf: [guideline.roles.secretariat.post],
  rule: 'changes-deliberated',
  answers: ['RecordChangeOutcome', 'ReturnChange'],
  about: change,
})

/** A change waits for the chief (Art. 21). */
export const changeApprovalTask = (change: string, { guideline }: Rules, marks: readonly string[] = []): TaskPlan => ({
  marks,
  ...taskOf(changeTasks, 'approve-change'),
  askedOf: approverPosts(guideline),
  rule: 'changes-approved',
  answers: ['ApproveChange', 'ReturnChange', 'DisapproveChange'],
  about: change,
})

/** A returned change is the head's again (Art. 21). */
export const changeAmendmentTask = (change: string, office: OfficeId, { guideline }: Rules): TaskPlan => ({
  ...taskOf(changeTasks, 'amend-change'),
  askedOf: headPost(office, guideline),
  rule: 'changes-approved',
  answers: ['AmendChange', 'WithdrawChange'],
  about: change,
})
