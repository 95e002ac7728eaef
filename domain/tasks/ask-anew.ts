import type { Rules } from '../guideline/rules.ts'
import { ownerOf } from '../kernel/own-post.ts'
import type { PostId } from '../kernel/ids.ts'
import { tokyoDateOf } from '../kernel/instant.ts'
import { closeOpen } from './close-task.ts'
import { taskOpened } from './open-task.ts'
import type { OpenTask, TaskEvent, Tasks } from './task.ts'

/** Who may answer a task as a guideline has it, the responsible one first, and by which rule. */
export interface Answering {
  /** Whoever holds the power of one of its answers, with those who can do the same besides. */
  readonly may: readonly PostId[]
  /** Whose the first of its answers is: these would be asked today. */
  readonly asked: readonly PostId[]
  readonly rule: string
}

/**
 * Whether a task lies before posts of which none may answer it any more, since another version of the guideline gives
 * the power to others. What is asked of one person, or of a post about itself, is asked of nobody else.
 */
export const liesBeforeNobody = ({ askedOf, about }: OpenTask, { may, asked }: Answering): boolean =>
  asked.length > 0 && !askedOf.some((post) => may.includes(post) || post === about || ownerOf(post) !== null)

/**
 * Asks those who may answer an open task by the guideline in force: what lay before the others is over, and the same
 * is asked anew, due when it was (operational setting).
 */
export const askAnew = (
  task: OpenTask,
  { asked, rule }: Answering,
  tasks: Tasks,
  rules: Rules,
): readonly TaskEvent[] => {
  const { kind, answers, about, marks, due, escalation } = task
  const plan = {
    kind,
    askedOf: asked,
    rule,
    answers,
    dueOn: tokyoDateOf(due),
    ...(about === null ? {} : { about }),
    ...(marks === undefined ? {} : { marks }),
    ...(rules.guideline.posts.some(({ id }) => id === escalation.to) ? { escalateTo: escalation.to } : {}),
  }
  const opened = taskOpened(tasks.counts, plan, rules)
  if (opened.type !== 'TaskOpened') throw new Error('a task was to be opened')
  const { now } = rules
  const data = {
    ...opened.data,
    due,
    reminders: task.reminders.filter((at) => at > now),
    escalation: { ...opened.data.escalation, ...(escalation.at > now ? { at: escalation.at } : {}) },
  }
  return [closeOpen(task, 'given-to-others'), { ...opened, data }]
}
