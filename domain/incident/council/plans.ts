import type { Rules } from '../../guideline/rules.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'

/** The kind of task by which the secretariat is asked to put something on an agenda, as for a request's finding. */
export const proposalTasks = {
  'propose-item': { nature: 'decide', days: 10, settleDays: true },
} as const satisfies TaskKinds

/** The council is to take the incident up: the secretariat puts it on an agenda, or says why not (Art. 5(3)). */
export const proposeTask = (proposal: string, { guideline }: Rules): TaskPlan => ({
  ...taskOf(proposalTasks, 'propose-item'),
  askedOf: [guideline.roles.secretariat.post],
  rule: 'incident-proposal-noted',
  answers: ['NoteProposed'],
  about: proposal,
})
