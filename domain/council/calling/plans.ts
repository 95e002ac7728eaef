import { seats } from '../../guideline/council.ts'
import type { Rules } from '../../guideline/rules.ts'
import { addBusinessDays } from '../../kernel/calendar.ts'
import { tokyoTime } from '../../kernel/instant.ts'
import { today } from '../../law/deciding.ts'
import { askedToConvene } from '../rests-on.ts'
import { beginsAt } from '../begins-at.ts'
import type { CouncilState } from '../state.ts'
import { daysFor, type TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'

/** The kinds of tasks that a notice opens. */
export const callingTasks = {
  'hold-meeting': { nature: 'do', days: null },
  'reply-attendance': { nature: 'do', days: 2 },
} as const satisfies TaskKinds

/** When a meeting is. */
export type Begins = Pick<CouncilState, 'date' | 'time'>

/** The meeting is to be held, and its record closed, on its day (Art. 5(5)). */
export const holdTask = ({ date }: Begins, rules: Rules): TaskPlan => ({
  ...taskOf(callingTasks, 'hold-meeting'),
  askedOf: askedToConvene('open', rules),
  rule: 'chair-presides',
  answers: ['OpenMeeting', 'CloseMeeting', 'CancelMeeting'],
  dueOn: date,
  // Also where the day is one on which the city hall is closed.
  noLaterThan: tokyoTime(date, rules.settings.dueAt),
})

/** Every member says whether they come; the answer is of no use after the meeting has begun (Art. 5(2)). */
export const replyTasks = (to: Begins, rules: Rules): readonly TaskPlan[] => {
  const asked = taskOf(callingTasks, 'reply-attendance')
  const usual = addBusinessDays(rules.calendar, today(rules), daysFor(asked, rules))
  return seats(rules.guideline.council).map((seat) => ({
    ...asked,
    askedOf: [seat],
    rule: 'council-members',
    answers: ['ReplyAttendance'],
    about: seat,
    dueOn: usual < to.date ? usual : to.date,
    noLaterThan: beginsAt(to),
  }))
}
