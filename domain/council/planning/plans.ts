import type { Rules } from '../../guideline/rules.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { beginsAt } from '../begins-at.ts'
import { askedToConvene } from '../rests-on.ts'
import type { MeetingPlace } from './fields.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'

/** The kind of task before a meeting is called. */
export const planningTasks = { 'call-meeting': { nature: 'do', days: null } } as const satisfies TaskKinds

/** The notice is to go out by its day (operational setting). */
export const callTask = (noticeBy: PlainDate, place: MeetingPlace, rules: Rules): TaskPlan => ({
  ...taskOf(planningTasks, 'call-meeting'),
  askedOf: askedToConvene('call', rules),
  rule: 'chair-presides',
  answers: ['CallMeeting', 'CancelMeeting'],
  dueOn: noticeBy,
  ...(place.time === '' ? {} : { noLaterThan: beginsAt(place) }),
})
