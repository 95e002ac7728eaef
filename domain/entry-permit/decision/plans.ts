import { requestingOffice } from '../../guideline/guideline.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { OfficeId } from '../../kernel/ids.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'

/** The kind of task that a manager's answer opens. */
export const decisionTasks = { 'amend-entry': { nature: 'do', days: 5, settleDays: true } } as const satisfies TaskKinds

/** The office amends what came back, or gives it up (operational setting). */
export const amendTask = (office: OfficeId, { guideline }: Rules): TaskPlan => {
  const own = requestingOffice(guideline, office)
  return {
    ...taskOf(decisionTasks, 'amend-entry'),
    askedOf: own ? [own.staff, own.head] : [],
    rule: 'entry-applied-for',
    answers: ['AmendEntryApplication', 'WithdrawEntryApplication'],
  }
}
