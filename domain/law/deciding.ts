import type { Rules } from '../guideline/rules.ts'
import type { By } from '../kernel/by.ts'
import type { PostId } from '../kernel/ids.ts'
import { tokyoDateOf } from '../kernel/instant.ts'
import { refuse, type Refusal } from '../kernel/outcome.ts'
import { allTasksClosed, taskClosed } from '../tasks/close-task.ts'
import { tasksOpened, type TaskPlan } from '../tasks/open-task.ts'
import type { TaskEnd, TaskEvent, Tasks } from '../tasks/task.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import { fiscalYearOf } from '../kernel/fiscal-year.ts'
import { addDays, addMonths, latestDate, type PlainDate } from '../kernel/plain-date.ts'
import type { OwnSettings } from './own-settings.ts'

/** Who acts, as the events keep it. */
export const byOf = (rules: Rules, as: PostId): By => {
  const { actor, now } = rules
  if (actor.kind === 'practice') throw new Error('the practice gave a command that only a person may give')
  return { person: actor.person, name: actor.name, post: as, at: now }
}

/** Today in Tokyo, by the case's clock. */
export const today = (rules: Rules): PlainDate => tokyoDateOf(rules.now)

/** Refuses a field of the command: what is wrong with it stands in `problem`. */
export const invalid = <const Rule extends string = 'content-as-declared'>(
  field: string,
  problem: string,
  rule?: Rule,
): { readonly ok: false; readonly refusal: Refusal<'field-invalid', Rule> } =>
  // Without a rule of its own it is the one that every field has, as the type's default says.
  refuse('field-invalid', rule ?? ('content-as-declared' as Rule), { field, problem })

/** Refuses a day that hasn't come yet for something that has been done. */
export const notYet = <const Rule extends string>(field: string, day: PlainDate, rules: Rules, rule: Rule) =>
  day > today(rules) ? refuse('date-in-future', rule, { field, day, today: today(rules) }) : null

/** Refuses a day that has passed for something that is still to be done. */
export const alreadyPast = <const Rule extends string>(field: string, day: PlainDate, rules: Rules, rule: Rule) =>
  day < today(rules) ? refuse('date-in-past', rule, { field, day, today: today(rules) }) : null

/** Refuses a day so far ahead that the reminders and periods counted from it would leave the calendar. */
export const tooFar = <const Rule extends string>(field: string, day: PlainDate, rule: Rule) =>
  after(farthest, field, day, rule)

/** Refuses a day by which nobody can mean something to be done, such as 2126 typed for 2026: over ten years ahead. */
export const farAhead = <const Rule extends string>(field: string, day: PlainDate, rules: Rules, rule: Rule) => {
  const latest = addMonths(today(rules), 120)
  return after(latest < farthest ? latest : farthest, field, day, rule)
}

const after = <const Rule extends string>(latest: PlainDate, field: string, day: PlainDate, rule: Rule) =>
  day > latest ? refuse('field-invalid', rule, { field, problem: 'too-far', latest }) : null

const farthest = addDays(latestDate, -366)

type WithTasks = { readonly tasks: Tasks }

/** Opens tasks, numbered on from those that the case has had. */
export const openTasks = ({ tasks }: WithTasks, rules: Rules, ...plans: readonly TaskPlan[]): readonly TaskEvent[] =>
  tasksOpened(tasks, plans, rules)

/** Closes the open task of a kind (and subject), and says how; none where it isn't open. */
export const closeTask = ({ tasks }: WithTasks, kind: string, how: TaskEnd, about?: string): readonly TaskEvent[] =>
  taskClosed(tasks, kind, how, about)

/** Closes every open task of the case; the one of the kind that the act answers was answered. */
export const closeAllTasks = ({ tasks }: WithTasks, how: TaskEnd, answered?: string): readonly TaskEvent[] =>
  allTasksClosed(tasks, how, answered)

/**
 * The case's number in its procedure's series; the one it has, or the next, drawn by this act. The series' mark is the
 * city's setting, else the one that the procedure's own settings deliver (operational setting).
 */
export const numberFor = (number: CaseNumber | null, { procedure, mark }: Series, rules: Rules): CaseNumber =>
  number ?? {
    fiscalYear: fiscalYearOf(today(rules)),
    series: rules.settings.series[procedure] ?? mark,
    serial: rules.nextSerial,
  }

type Series = Pick<OwnSettings, 'procedure' | 'mark'>
