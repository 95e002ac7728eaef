import { chiefPosts } from '../../guideline/role-posts.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { PostId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import { ruleFor } from '../rule-for.ts'
import type { InstructionKind } from '../causes.ts'

/** The kinds of tasks while an instruction is carried out. */
export const carryingOutTasks = {
  acknowledge: { nature: 'do', days: 3 },
  'carry-out': { nature: 'do', days: null },
  'review-completion': { nature: 'decide', days: 5 },
} as const satisfies TaskKinds

/** The addressee says that the instruction has come (Arts. 6 and 11). */
export const acknowledgeTask = (kind: InstructionKind, addressee: PostId, { guideline }: Rules): TaskPlan => ({
  ...taskOf(carryingOutTasks, 'acknowledge'),
  askedOf: [addressee],
  rule: ruleFor(kind),
  answers: ['AcknowledgeInstruction'],
  escalateTo: guideline.roles.chief.post,
})

/**
 * The addressee carries the instruction out by its day; overdue, it goes before the chief who gave it (Arts. 6 and 11).
 */
export const carryOutTask = (
  kind: InstructionKind,
  addressee: PostId,
  dueOn: PlainDate,
  { guideline }: Rules,
): TaskPlan => ({
  ...taskOf(carryingOutTasks, 'carry-out'),
  askedOf: [addressee],
  rule: ruleFor(kind),
  answers: ['ReportCompletion', 'ReportProgress'],
  dueOn,
  escalateTo: guideline.roles.chief.post,
})

/** The chief says whether what was reported is enough (Arts. 6 and 11). */
export const reviewTask = ({ guideline }: Rules): TaskPlan => ({
  ...taskOf(carryingOutTasks, 'review-completion'),
  askedOf: chiefPosts(guideline),
  rule: 'instruction-carried-out',
  answers: ['CloseInstruction', 'ReturnReport'],
})
