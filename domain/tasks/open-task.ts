import { addBusinessDays, nextBusinessDay } from '../kernel/calendar.ts'
import { basisOf } from '../guideline/basis-of.ts'
import type { Rules } from '../guideline/rules.ts'
import type { PostId, TaskId } from '../kernel/ids.ts'
import { laterOf, tokyoDateOf, tokyoTime, type ClockTime, type Instant } from '../kernel/instant.ts'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import type { TaskEvent, Tasks } from './task.ts'

/** What a task asks for; when it is due, when to remind and whom to bring it before follows from the settings. */
export interface TaskPlan {
  readonly kind: string
  /** Business days that it may take, where neither a setting nor `dueOn` says otherwise. */
  readonly days?: number | null
  readonly askedOf: readonly PostId[]
  /** The rule by which it is asked: its basis on the day goes into the task. */
  readonly rule: string
  readonly answers: readonly string[]
  readonly about?: string
  /** What whoever is asked must not overlook, by its name; every letter about the task says it. */
  readonly marks?: readonly string[]
  /**
   * The day it is due, where the case itself sets one (a condition, a correction); else so many business days from now.
   */
  readonly dueOn?: PlainDate
  /** When what it is for begins: it falls due no later, whatever the settings and closed days say. */
  readonly noLaterThan?: Instant
  /** The post before which it is brought when it is overdue, where that isn't the secretariat. */
  readonly escalateTo?: PostId
  /**
   * Counted in calendar days: the due day stays where it is, also on a closed day, and so do the reminders (operational
   * setting).
   */
  readonly everyDay?: true
}

/** Not after what it is for; asked after that already, it is due at once. */
const dueIn = (usual: Instant, { noLaterThan = usual }: TaskPlan, now: Instant): Instant =>
  usual <= noLaterThan ? usual : laterOf(noLaterThan, now)

/** How often each kind has been opened, counted on within one act that opens several. */
export type Counts = { readonly [kind: string]: number }

/**
 * The event that opens a task: its due date and reminders are worked out here, once, and stand in the event, so that
 * the practice only has to wait for them (operational settings: due days, reminders, escalation).
 */
export const taskOpened = (counts: Counts, plan: TaskPlan, rules: Rules): TaskEvent => {
  const { settings, calendar, now, guideline } = rules
  const article = basisOf(guideline, plan.rule)
  const today = tokyoDateOf(now)
  const later = (day: PlainDate, days: number) =>
    plan.everyDay ? addDays(day, days) : addBusinessDays(calendar, day, days)
  // A deadline on a closed day moves to the next on which the city hall is open, but for those that count every day
  // (operational setting).
  const open = (day: PlainDate) => (plan.everyDay ? day : nextBusinessDay(calendar, day))
  const dueDay = plan.dueOn ? open(plan.dueOn) : later(today, daysFor(plan, rules))
  const at = (offset: number, clock: ClockTime): Instant => tokyoTime(later(dueDay, offset), clock)
  return {
    type: 'TaskOpened',
    article,
    data: {
      task: `${plan.kind}-${(counts[plan.kind] ?? 0) + 1}` as TaskId,
      kind: plan.kind,
      askedOf: plan.askedOf,
      article,
      openedAt: now,
      due: dueIn(tokyoTime(dueDay, settings.dueAt), plan, now),
      reminders: settings.remindOnBusinessDays
        .map((offset) => at(offset, settings.remindAt))
        .filter((time) => time > now),
      escalation: {
        at: laterThan(
          now,
          at(
            plan.everyDay ? settings.escalateAfterCalendarDays : settings.escalateAfterBusinessDays,
            settings.remindAt,
          ),
          later(today, 1),
          rules,
        ),
        to: plan.escalateTo ?? escalationPost(plan, rules),
      },
      answers: plan.answers,
      about: plan.about ?? null,
      ...(plan.marks && plan.marks.length > 0 ? { marks: plan.marks } : {}),
    },
  }
}

/** The events that open several tasks in one act, numbered on from what the case has had. */
export const tasksOpened = (tasks: Tasks, plans: readonly TaskPlan[], rules: Rules): readonly TaskEvent[] => {
  const counts: Record<string, number> = { ...tasks.counts }
  return plans.map((plan) => {
    const event = taskOpened(counts, plan, rules)
    counts[plan.kind] = (counts[plan.kind] ?? 0) + 1
    return event
  })
}

/** How many business days a task of a kind may take: by the city's setting, else by its kind (operational setting). */
export const daysFor = (
  { kind, days: own = null }: Pick<TaskPlan, 'kind' | 'days'>,
  { settings }: Pick<Rules, 'settings'>,
): number => {
  const days = settings.dueInBusinessDays[kind] ?? own
  if (days === null) throw new Error(`nothing says within how many business days ${kind} is due`)
  return days
}

/** An overdue task goes before the secretariat; what the secretariat itself leaves lying, before the system manager. */
const escalationPost = (plan: TaskPlan, { guideline }: Rules): PostId => {
  const secretariat = guideline.roles.secretariat.post
  return plan.askedOf.includes(secretariat) ? guideline.roles['system-manager'].post : secretariat
}

/**
 * A task opened with a due date long past is brought before the other post on the next day that counts, not at once.
 */
const laterThan = (now: Instant, planned: Instant, nextDay: PlainDate, { settings }: Rules): Instant =>
  planned > now ? planned : tokyoTime(nextDay, settings.remindAt)
