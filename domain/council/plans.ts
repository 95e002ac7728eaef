import { addBusinessDays } from '../kernel/calendar.ts'
import type { Rules } from '../guideline/rules.ts'
import { today } from '../law/deciding.ts'
import type { PostId } from '../kernel/ids.ts'
import { tokyoTime, type Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { seats } from '../guideline/council.ts'
import type { TaskPlan } from '../tasks/open-task.ts'
import type { CircularRound } from './events.ts'

const secretariat = ({ guideline }: Rules): readonly PostId[] => [guideline.roles.secretariat.post]
const chair = ({ guideline }: Rules): readonly PostId[] => [guideline.council.chair.post]

/** The notice is to go out by its day (operational setting). */
export const callTask = (noticeBy: PlainDate, rules: Rules): TaskPlan => ({
  kind: 'call-meeting',
  askedOf: secretariat(rules),
  article: 'Art. 5(5)',
  answers: ['CallMeeting', 'CancelMeeting'],
  dueOn: noticeBy,
})

/** The meeting is to be held, and its record closed, on its day. */
export const holdTask = (date: PlainDate, rules: Rules): TaskPlan => ({
  kind: 'hold-meeting',
  askedOf: secretariat(rules),
  article: 'Art. 5(5)',
  answers: ['OpenMeeting', 'CloseMeeting', 'CancelMeeting'],
  dueOn: date,
})

/** Every member says whether they come; the answer is of no use after the meeting's day. */
export const replyTasks = (date: PlainDate, rules: Rules): readonly TaskPlan[] => {
  const usual = dayIn(rules, 'reply-attendance')
  return seats(rules.guideline.council).map((seat) => ({
    kind: 'reply-attendance',
    askedOf: [seat],
    article: 'Art. 5(2)',
    answers: ['ReplyAttendance'],
    about: seat,
    dueOn: usual < date ? usual : date,
  }))
}

/** What a round of a circular deliberation asks of the members, and of the secretariat once they have spoken. */
export const circularTasks = (round: CircularRound, rules: Rules): readonly TaskPlan[] => {
  const each = seats(rules.guideline.council)
  return round === 'consent'
    ? each.map((seat) => ({
        kind: 'consent-circular',
        askedOf: [seat],
        article: 'Art. 5(2)',
        answers: ['ConsentToCircular'],
        about: seat,
      }))
    : [...each.map(opinionTask), concludeTask(rules, dayIn(rules, 'give-opinion'))]
}

/** A member is asked for an opinion, at the start or again once a question of theirs was answered. */
export const opinionTask = (seat: PostId): TaskPlan => ({
  kind: 'give-opinion',
  askedOf: [seat],
  article: 'Art. 5(2)',
  answers: ['GiveOpinion'],
  about: seat,
})

/** The members' opinions are drawn together when their time is over. */
export const concludeTask = (rules: Rules, after: PlainDate): TaskPlan => ({
  kind: 'conclude-circular',
  askedOf: secretariat(rules),
  article: 'Art. 5(5)',
  answers: ['ConcludeCircular', 'CancelMeeting'],
  dueOn: addBusinessDays(rules.calendar, after, rules.settings.dueInBusinessDays['conclude-circular'] ?? 0),
})

/** A member's question is to be answered before anything is concluded. */
export const questionTask = (question: string, rules: Rules): TaskPlan => ({
  kind: 'answer-question',
  askedOf: secretariat(rules),
  article: 'Art. 5(5)',
  answers: ['AnswerQuestion'],
  about: question,
})

/** The minutes are drafted by the secretariat (Art. 5(5)). */
export const draftTask = (rules: Rules): TaskPlan => ({
  kind: 'draft-minutes',
  askedOf: secretariat(rules),
  article: 'Art. 5(5)',
  answers: ['DraftMinutes'],
})

/** The chair confirms (Art. 5(1)): the minutes, or what came of a circular deliberation. */
export const confirmTask = (what: 'minutes' | 'circular', rules: Rules): TaskPlan => ({
  kind: `confirm-${what}`,
  askedOf: chair(rules),
  article: 'Art. 5(1)',
  answers: what === 'minutes' ? ['ConfirmMinutes', 'ReturnMinutes'] : ['ConfirmCircular', 'ReturnCircular'],
})

/** When a round of a circular deliberation is over: its members' tasks say the same. */
export const roundEnds = (round: CircularRound, rules: Rules): Instant =>
  tokyoTime(dayIn(rules, round === 'consent' ? 'consent-circular' : 'give-opinion'), rules.settings.dueAt)

const dayIn = (rules: Rules, kind: string): PlainDate =>
  addBusinessDays(rules.calendar, today(rules), rules.settings.dueInBusinessDays[kind] ?? 0)
