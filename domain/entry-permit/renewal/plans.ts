import type { Rules } from '../../guideline/rules.ts'
import { answerDay } from './season.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import { managerOf } from '../keeper-of.ts'
import { requestingPosts } from '../../guideline/office-posts.ts'
import type { EntryPermitState } from '../state.ts'

/** The kinds of tasks about going on. */
export const renewalTasks = {
  'ask-entry-renewal': { nature: 'do', days: null },
  'decide-entry-renewal': { nature: 'decide', days: 3, settleDays: true },
} as const satisfies TaskKinds

/** The office says in time whether the permit is to go on (operational setting). */
export const askRenewalTask = (
  state: EntryPermitState,
  untilOn: PlainDate,
  { guideline, settings }: Rules,
): TaskPlan => ({
  ...taskOf(renewalTasks, 'ask-entry-renewal'),
  askedOf: requestingPosts(guideline, state.office),
  rule: 'entry-renewed-in-time',
  answers: ['AskEntryRenewal', 'LetEntryLapse', 'GiveUpEntry'],
  dueOn: answerDay(untilOn, settings),
})

/** The manager of the room decides on it as on a first permit (Art. 7(2)). */
export const decideRenewalTask = (state: EntryPermitState, { guideline }: Rules): TaskPlan => ({
  ...taskOf(renewalTasks, 'decide-entry-renewal'),
  askedOf: [managerOf(guideline, state)],
  rule: 'entry-permitted-beforehand',
  answers: ['RenewEntryPermit', 'RefuseEntryRenewal'],
  escalateTo: guideline.roles.chief.post,
})
