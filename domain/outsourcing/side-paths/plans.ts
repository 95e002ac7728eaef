import type { Rules } from '../../guideline/rules.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { formTask, outcomeTask } from '../deliberation/plans.ts'
import type { ReturnTarget } from '../stages.ts'
import type { OutsourcingState } from '../state.ts'
import { submitTask, vettingPlans } from '../vetting/plans.ts'

/** What is asked of whom when a case comes back to a step. */
export const tasksAt: {
  readonly [step in ReturnTarget]: (state: OutsourcingState, rules: Rules) => readonly TaskPlan[]
} = {
  vetting: ({ request, office }, rules) => vettingPlans(request, office, rules),
  submission: ({ office }, rules) => [submitTask(office, rules)],
  'form-check': (_, rules) => [formTask(rules)],
  deliberation: (_, rules) => [outcomeTask(rules)],
}
