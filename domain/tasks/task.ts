import type { PostId, TaskId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/instant.ts'
import type { ArticleRef } from '../kernel/article-ref.ts'

/**
 * A human task: what is asked, of which post, by when, under which article, and by which commands it can be answered.
 *
 * A task is *open* from the act that calls for it (`TaskOpened`, in that act's own transaction) until the act that
 * answers it or makes it pointless (`TaskClosed`). While it is open the practice reminds at the times that stand in
 * it (`TaskReminded`) and, once, brings it before another post (`TaskEscalated`). It is never reopened: what is asked
 * again, after a return for instance, is a new task with the next number.
 */
export interface OpenTask {
  readonly task: TaskId
  readonly kind: string
  /** The posts that may answer, the responsible one first. */
  readonly askedOf: readonly PostId[]
  readonly article: ArticleRef
  readonly openedAt: Instant
  readonly due: Instant
  /** When to remind, in order; those already past at opening are left out. */
  readonly reminders: readonly Instant[]
  readonly escalation: { readonly at: Instant; readonly to: PostId }
  /** The types of the commands that answer it. */
  readonly answers: readonly string[]
  /** What the task is about within the case: a condition, an inspection, a finding. */
  readonly about: string | null
  /** What whoever is asked must not overlook, by its name. */
  readonly marks?: readonly string[]
  /** How many reminders went out, counted by their place in `reminders`. */
  readonly reminded: number
  readonly escalated: boolean
}

/** The task's part of a case's state: the open ones, and how many of each kind there have been. */
export interface Tasks {
  readonly open: readonly OpenTask[]
  readonly counts: { readonly [kind: string]: number }
}

/** What the open tasks of a kind are about. */
export const aboutsOf = ({ open }: Tasks, kind: string): readonly string[] =>
  open.flatMap((one) => (one.kind === kind && one.about !== null ? [one.about] : []))

/** No task yet. */
export const noTasks: Tasks = { open: [], counts: {} }

/** The events that tell a task's life, the same in every procedure. */
export type TaskEvent =
  | {
      readonly type: 'TaskOpened'
      readonly article: ArticleRef
      readonly data: Omit<OpenTask, 'reminded' | 'escalated'>
    }
  | {
      readonly type: 'TaskClosed'
      readonly article: ArticleRef
      readonly data: { readonly task: TaskId; readonly how: TaskEnd }
    }
  | {
      readonly type: 'TaskReminded'
      readonly article: ArticleRef
      readonly data: { readonly task: TaskId; readonly nth: number }
    }
  | {
      readonly type: 'TaskEscalated'
      readonly article: ArticleRef
      readonly data: { readonly task: TaskId; readonly to: PostId }
    }

/**
 * How a task ended: answered, or made pointless by a return, a pull-back, a withdrawal or the case's end, or asked anew
 * with another day; or asked of others, since a version of the guideline gave it to them.
 */
export type TaskEnd = 'answered' | 'returned' | 'pulled-back' | 'withdrawn' | 'ended' | 'replaced' | 'given-to-others'

/** The open task of an id; undefined where it is not open. */
export const openTask = (tasks: Tasks, id: TaskId): OpenTask | undefined => tasks.open.find((one) => one.task === id)

/** The open task of a kind, and of a subject where one is given; undefined where there is none. */
export const openTaskOf = (tasks: Tasks, kind: string, about?: string): OpenTask | undefined =>
  tasks.open.find((one) => one.kind === kind && (about === undefined || one.about === about))
