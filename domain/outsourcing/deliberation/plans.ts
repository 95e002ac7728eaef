import { chairPosts } from '../../guideline/role-posts.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'

/** The kinds of tasks around the council. */
export const deliberationTasks = {
  'check-form': { nature: 'decide', days: 3 },
  'record-outcome': { nature: 'do', days: 15 },
  'confirm-outcome': { nature: 'decide', days: 3 },
  'propose-item': { nature: 'decide', days: 10, settleDays: true },
} as const satisfies TaskKinds

/** The secretariat looks at the form before the council does (Art. 5(5)). */
export const formTask = ({ guideline }: Rules): TaskPlan => ({
  ...taskOf(deliberationTasks, 'check-form'),
  askedOf: [guideline.roles.secretariat.post],
  rule: 'form-checked',
  answers: ['AcceptForm', 'ReturnOutsourcing'],
})

/** The council deliberates, and the secretariat writes down its outcome, or the meeting itself tells it (Art. 21). */
export const outcomeTask = ({ guideline }: Rules): TaskPlan => ({
  ...taskOf(deliberationTasks, 'record-outcome'),
  askedOf: [guideline.roles.secretariat.post],
  rule: 'deliberation-before-approval',
  answers: ['RecordCouncilOutcome', 'ReturnOutsourcing'],
})

/** What a meeting outside Sekisho found waits for the chair's own confirmation (Art. 5(1)). */
export const confirmOutcomeTask = (part: string | null, { guideline }: Rules): TaskPlan => ({
  ...taskOf(deliberationTasks, 'confirm-outcome'),
  askedOf: chairPosts(guideline),
  rule: 'outside-outcome-confirmed',
  answers: ['ConfirmOutsideOutcome', 'ReturnOutsideOutcome'],
  ...(part === null ? {} : { about: part }),
})

/** The secretariat is asked to put something on an agenda (Art. 5(5)); `about` names it within the case. */
export const proposalTask = (
  about: string,
  rule: 'urgent-work' | 'finding-before-council' | 'company-remains-fit',
  { guideline }: Rules,
): TaskPlan => ({
  ...taskOf(deliberationTasks, 'propose-item'),
  askedOf: [guideline.roles.secretariat.post],
  rule,
  answers: ['NoteProposed'],
  about,
})
