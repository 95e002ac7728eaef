import type { Rules } from '../../guideline/rules.ts'
import { addDays } from '../../kernel/plain-date.ts'
import { today } from '../../law/deciding.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'

/** The kind of task by which an assessment is asked for. */
export const assessmentTasks = { 'assess-incident': { nature: 'decide', days: null } } as const satisfies TaskKinds

/**
 * The secretariat assesses an incident at once: by its calendar day, whatever weekday that is (operational setting).
 */
export const assessTask = (rules: Rules): TaskPlan => ({
  ...taskOf(assessmentTasks, 'assess-incident'),
  askedOf: [rules.guideline.roles.secretariat.post],
  rule: 'incident-assessed',
  answers: ['AssessIncident'],
  everyDay: true,
  dueOn: addDays(today(rules), rules.settings.incident.assessInDays),
})
