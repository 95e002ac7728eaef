import type { OpenTask, TaskEvent } from '../../domain/tasks/task.ts'
import { natureOf } from '../../domain/procedures.ts'

/** What an act does to the task rows and the inboxes. What is closed lies before nobody any more. */
export interface TaskChanges {
  readonly opened: readonly OpenedTask[]
  readonly closed: readonly Said<'TaskClosed'>[]
  readonly reminded: readonly Said<'TaskReminded'>[]
  readonly escalated: readonly Said<'TaskEscalated'>[]
  readonly put: readonly InboxRow[]
}

type Said<Type extends TaskEvent['type']> = Extract<TaskEvent, { readonly type: Type }>['data']

/** A task's row when it opens. */
export interface OpenedTask {
  readonly task: string
  readonly kind: string
  readonly posts: readonly string[]
  readonly article: string
  readonly about: string | null
  readonly answers: readonly string[]
  readonly openedAt: string
  readonly due: string
}

/** One post before which an open task lies. */
export interface InboxRow {
  readonly post: string
  readonly nature: string
  readonly due: string
  readonly task: string
}

/** The open tasks of a case of any procedure: every state keeps them in the same place. */
export const openTasksOf = (state: object): readonly OpenTask[] =>
  (state as { readonly tasks?: { readonly open: readonly OpenTask[] } }).tasks?.open ?? []

/** The task rows and inbox rows that follow from an act's events. `open` are the tasks that were open before it. */
export const taskChanges = (
  events: readonly { readonly type: string; readonly data: object }[],
  open: readonly OpenTask[],
): TaskChanges => {
  const tasks = events as readonly TaskEvent[]
  return {
    opened: tasks.flatMap((event) => (event.type === 'TaskOpened' ? [openedRow(event.data)] : [])),
    closed: tasks.flatMap((event) => (event.type === 'TaskClosed' ? [event.data] : [])),
    reminded: tasks.flatMap((event) => (event.type === 'TaskReminded' ? [event.data] : [])),
    escalated: tasks.flatMap((event) => (event.type === 'TaskEscalated' ? [event.data] : [])),
    put: tasks.flatMap((event) => inboxRows(event, open)),
  }
}

const openedRow = (task: Omit<OpenTask, 'reminded' | 'escalated'>): OpenedTask => ({
  task: task.task,
  kind: task.kind,
  posts: task.askedOf,
  article: task.article,
  about: task.about,
  answers: task.answers,
  openedAt: task.openedAt,
  due: task.due,
})

const inboxRows = (event: TaskEvent, open: readonly OpenTask[]): readonly InboxRow[] => {
  if (event.type === 'TaskOpened') {
    const { task, kind, due, askedOf } = event.data
    return askedOf.map((post) => ({ post, nature: natureOf(kind), due, task }))
  }
  if (event.type !== 'TaskEscalated') return []
  const escalated = open.find((one) => one.task === event.data.task)
  return escalated ? [{ post: event.data.to, nature: 'watch', due: escalated.due, task: escalated.task }] : []
}
