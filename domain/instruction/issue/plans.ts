import { chiefPosts } from '../../guideline/role-posts.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import { ruleFor } from '../rule-for.ts'
import type { InstructionKind } from '../causes.ts'

/** The kinds of tasks before an instruction goes out. */
export const issueTasks = { 'issue-instruction': { nature: 'decide', days: 5 } } as const satisfies TaskKinds

/** The chief has a draft to issue or to drop (operational setting: that the secretariat prepares it). */
export const issueTask = (kind: InstructionKind, { guideline }: Rules): TaskPlan => ({
  ...taskOf(issueTasks, 'issue-instruction'),
  askedOf: chiefPosts(guideline),
  rule: ruleFor(kind),
  answers: ['IssueInstruction', 'WithdrawInstruction'],
})
