import type { Rules } from '../guideline/rules.ts'
import { requestingOffice } from '../guideline/guideline.ts'
import type { OfficeId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { TaskPlan } from '../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../tasks/task-kinds.ts'

/** The kinds of tasks of a loan. */
export const loanTasks = {
  'lend-badge': { nature: 'decide', days: 2 },
  'return-badge': { nature: 'do', days: null },
} as const satisfies TaskKinds

/** The secretariat is asked to lend a badge (operational setting). */
export const lendTask = ({ guideline }: Rules): TaskPlan => ({
  ...taskOf(loanTasks, 'lend-badge'),
  askedOf: [guideline.roles.secretariat.post],
  rule: 'badge-lent-on-request',
  answers: ['LendBadge'],
})

/** The office brings the badge back by its day, or says that it is lost (operational setting). */
export const returnTask = (office: OfficeId, dueOn: PlainDate, { guideline }: Rules): TaskPlan => {
  const asked = requestingOffice(guideline, office)
  return {
    ...taskOf(loanTasks, 'return-badge'),
    askedOf: asked ? [asked.staff, asked.head] : [],
    rule: 'badge-lent-on-request',
    answers: ['ReturnBadge', 'ReportBadgeLost'],
    dueOn,
  }
}
