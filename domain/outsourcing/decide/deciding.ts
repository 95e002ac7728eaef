import type { Rules } from '../../kernel/decider.ts'
import { tokyoDateOf } from '../../kernel/instant.ts'
import type { PostId, TaskId } from '../../kernel/ids.ts'
import { refuse, type Outcome } from '../../kernel/outcome.ts'
import { addDays, latestDate, type PlainDate } from '../../kernel/plain-date.ts'
import type { ArticleRef } from '../../guideline/articles.ts'
import type { TaskEnd, TaskEvent } from '../../tasks/task.ts'
import { tasksOpened, type TaskPlan } from '../../tasks/open-task.ts'
import type { By, OutsourcingEvent } from '../events.ts'
import type { OutsourcingRefusal } from '../refusals.ts'
import type { OutsourcingState } from '../state.ts'

/** The law's answer about an outsourcing case. */
export type Decision = Outcome<OutsourcingEvent, OutsourcingRefusal>

/** What one command's function is given: the command's data, the case, the rules, and who acts under which post. */
export type Decide<Data> = (data: Data, state: OutsourcingState, rules: Rules, by: By) => Decision

/** These events record the act; none where it was said already. */
export const accept = (...events: readonly OutsourcingEvent[]): Decision => ({ ok: true, events })

/** Who acts, as the events keep it. */
export const byOf = (rules: Rules, as: PostId): By => {
  const { actor, now } = rules
  if (actor.kind === 'practice') throw new Error('the practice gave a command that only a person may give')
  return { person: actor.person, name: actor.name, post: as, at: now }
}

/** Closes the open task of a kind (and subject), and says how; none where it isn't open. */
export const closeTask = (state: OutsourcingState, kind: string, how: TaskEnd, about?: string): readonly TaskEvent[] =>
  state.tasks.open
    .filter((one) => one.kind === kind && (about === undefined || one.about === about))
    .map((one) => closed(one.task, how, one.article))

/** Closes every open task of the case; the one of the kind that the act answers was answered. */
export const closeAllTasks = (state: OutsourcingState, how: TaskEnd, answered?: string): readonly TaskEvent[] =>
  state.tasks.open.map((one) => closed(one.task, one.kind === answered ? 'answered' : how, one.article))

const closed = (task: TaskId, how: TaskEnd, article: ArticleRef): TaskEvent => ({ type: 'TaskClosed', article, data: { task, how } })

/** Opens tasks, numbered on from those that the case has had. */
export const openTasks = (state: OutsourcingState, rules: Rules, ...plans: readonly TaskPlan[]): readonly TaskEvent[] =>
  tasksOpened(state.tasks, plans, rules)

/** Today in Tokyo, by the case's clock. */
export const today = (rules: Rules): PlainDate => tokyoDateOf(rules.now)

/** Refuses a field of the command: what is wrong with it stands in `problem`. */
export const invalid = (field: string, problem: string, article: ArticleRef = 'operational setting') =>
  refuse<OutsourcingRefusal>('field-invalid', article, { field, problem })

/** Refuses a day that hasn't come yet for something that has been done. */
export const notYet = (field: string, day: PlainDate, rules: Rules, article: ArticleRef) =>
  day > today(rules) ? refuse<OutsourcingRefusal>('date-in-future', article, { field, day, today: today(rules) }) : null

/** Refuses a day that has passed for something that is still to be done. */
export const alreadyPast = (field: string, day: PlainDate, rules: Rules, article: ArticleRef) =>
  day < today(rules) ? refuse<OutsourcingRefusal>('date-in-past', article, { field, day, today: today(rules) }) : null

/** Refuses a day so far ahead that the reminders and inspections counted from it would leave the calendar. */
export const tooFar = (field: string, day: PlainDate, article: ArticleRef) =>
  day > farthest ? refuse<OutsourcingRefusal>('field-invalid', article, { field, problem: 'too-far', latest: farthest }) : null

const farthest = addDays(latestDate, -366)
