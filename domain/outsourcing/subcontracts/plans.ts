import { approverPosts } from '../../guideline/role-posts.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import { deliberationTasks } from '../deliberation/plans.ts'

/** The kinds of tasks about sub-contracts; that of the council's outcome is the deliberation's. */
export const subcontractTasks = { consent: { nature: 'decide', days: 5 } } as const satisfies TaskKinds

/** A sub-contract waits for the council where the settings want it (Art. 22(1)). */
export const subcontractOutcomeTask = (subcontract: string, { guideline }: Rules): TaskPlan => ({
  ...taskOf(deliberationTasks, 'record-outcome'),
  askedOf: [guideline.roles.secretariat.post],
  rule: 'subcontract-deliberated',
  answers: ['RecordSubcontractOutcome'],
  about: subcontract,
})

/** A sub-contract waits for the chief's consent (Art. 22(1)). */
export const consentTask = (subcontract: string, { guideline }: Rules, marks: readonly string[] = []): TaskPlan => ({
  marks,
  ...taskOf(subcontractTasks, 'consent'),
  askedOf: approverPosts(guideline),
  rule: 'subcontract-consented',
  answers: ['ConsentSubcontract', 'RefuseSubcontract'],
  about: subcontract,
})
