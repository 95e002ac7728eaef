import { seats } from '../../guideline/council.ts'
import { chairPosts } from '../../guideline/role-posts.ts'
import type { Rules } from '../../guideline/rules.ts'
import { addBusinessDays } from '../../kernel/calendar.ts'
import type { PostId } from '../../kernel/ids.ts'
import { tokyoTime, type Instant } from '../../kernel/instant.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { today } from '../../law/deciding.ts'
import { daysFor, type TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import type { CircularRound } from './events.ts'

/** The kinds of tasks of a deliberation by circulation. */
export const circulationTasks = {
  'consent-circular': { nature: 'decide', days: 3 },
  'give-opinion': { nature: 'decide', days: 5 },
  'answer-question': { nature: 'do', days: 2 },
  'conclude-circular': { nature: 'do', days: 3 },
  'confirm-circular': { nature: 'decide', days: 3 },
} as const satisfies TaskKinds

/** What a round of a circular deliberation asks of the members, and of the secretariat once they have spoken. */
export const circularTasks = (round: CircularRound, rules: Rules): readonly TaskPlan[] => {
  const each = seats(rules.guideline.council)
  return round === 'consent'
    ? each.map((seat) => ({
        ...taskOf(circulationTasks, 'consent-circular'),
        askedOf: [seat],
        rule: 'circulation',
        answers: ['ConsentToCircular'],
        about: seat,
      }))
    : [...each.map(opinionTask), concludeTask(rules, dayIn(rules, 'give-opinion'))]
}

/** A member is asked for an opinion, at the start or again once a question of theirs was answered (Art. 5(2)). */
export const opinionTask = (seat: PostId): TaskPlan => ({
  ...taskOf(circulationTasks, 'give-opinion'),
  askedOf: [seat],
  rule: 'council-members',
  answers: ['GiveOpinion'],
  about: seat,
})

/** The members' opinions are drawn together when their time is over (Art. 5(5)). */
export const concludeTask = (rules: Rules, after: PlainDate): TaskPlan => ({
  ...taskOf(circulationTasks, 'conclude-circular'),
  askedOf: [rules.guideline.roles.secretariat.post],
  rule: 'council-affairs',
  answers: ['ConcludeCircular', 'CancelMeeting'],
  dueOn: addBusinessDays(rules.calendar, after, daysFor(taskOf(circulationTasks, 'conclude-circular'), rules)),
})

/** A member's question is to be answered before anything is concluded (Art. 5(5)). */
export const questionTask = (question: string, { guideline }: Rules): TaskPlan => ({
  ...taskOf(circulationTasks, 'answer-question'),
  askedOf: [guideline.roles.secretariat.post],
  rule: 'council-affairs',
  answers: ['AnswerQuestion'],
  about: question,
})

/** The chair confirms what came of it (Art. 5(1)). */
export const confirmCircularTask = ({ guideline }: Rules): TaskPlan => ({
  ...taskOf(circulationTasks, 'confirm-circular'),
  askedOf: chairPosts(guideline),
  rule: 'circulation',
  answers: ['ConfirmCircular', 'ReturnCircular'],
})

/** When a round of a circular deliberation is over: its members' tasks say the same. */
export const roundEnds = (round: CircularRound, rules: Rules): Instant =>
  tokyoTime(dayIn(rules, round === 'consent' ? 'consent-circular' : 'give-opinion'), rules.settings.dueAt)

const dayIn = (rules: Rules, kind: keyof typeof circulationTasks): PlainDate =>
  addBusinessDays(rules.calendar, today(rules), daysFor(taskOf(circulationTasks, kind), rules))
