import { approverPosts } from '../../guideline/role-posts.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { OfficeId } from '../../kernel/ids.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import { requestingPosts } from '../../guideline/office-posts.ts'
import type { Condition } from './state.ts'

/** The kinds of tasks about an approval. */
export const approvalTasks = {
  approve: { nature: 'decide', days: 5 },
  'fulfil-condition': { nature: 'do', days: null },
} as const satisfies TaskKinds

/** The council has deliberated: the chief approves, disapproves or returns (Art. 21). */
export const approveTask = ({ guideline }: Rules, marks: readonly string[] = []): TaskPlan => ({
  marks,
  ...taskOf(approvalTasks, 'approve'),
  askedOf: approverPosts(guideline),
  rule: 'approval-before-outsourcing',
  answers: ['ApproveOutsourcing', 'ReturnOutsourcing', 'DisapproveOutsourcing'],
})

/** A condition becomes a dated to-do of the office (Art. 21). */
export const conditionTask = (
  condition: Pick<Condition, 'id' | 'dueOn'>,
  office: OfficeId,
  { guideline }: Rules,
): TaskPlan => ({
  ...taskOf(approvalTasks, 'fulfil-condition'),
  askedOf: requestingPosts(guideline, office),
  rule: 'conditions-kept',
  answers: ['FulfilCondition'],
  about: condition.id,
  dueOn: condition.dueOn,
})
