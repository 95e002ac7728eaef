import type { OpenTask, TaskEvent } from '../../domain/tasks/task.ts'
import { natureOf } from '../../domain/tasks/nature.ts'
import type { EventActor } from '../stored-event.ts'

/** What an act does to the task rows and the inboxes. */
export interface TaskChanges {
  readonly opened: readonly OpenedTask[]
  readonly changed: readonly ChangedTask[]
  readonly put: readonly InboxRow[]
  readonly cleared: readonly string[]
}

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

/** What changes in a task's row; what isn't named stays, except that a task is closed by all its closing fields. */
export interface ChangedTask {
  readonly task: string
  readonly reminded?: number
  readonly escalatedTo?: string
  readonly closedAt?: string
  readonly closedHow?: string
  readonly closedWith?: string
  readonly closedBy?: string
  readonly closedByName?: string
  readonly closedByPost?: string
}

/** One post before which an open task lies. */
export interface InboxRow {
  readonly post: string
  readonly nature: string
  readonly due: string
  readonly task: string
}

/** Which command made the events, and who gave it: what a closed task remembers. */
export interface Cause {
  readonly commandType: string
  readonly actor: EventActor
  readonly at: string
}

/** The open tasks of a case of any procedure: every state keeps them in the same place. */
export const openTasksOf = (state: object): readonly OpenTask[] =>
  (state as { readonly tasks?: { readonly open: readonly OpenTask[] } }).tasks?.open ?? []

/** The task rows and inbox rows that follow from an act's events. `open` are the tasks that were open before it. */
export const taskChanges = (events: readonly { readonly type: string; readonly data: object }[], open: readonly OpenTask[], cause: Cause): TaskChanges => {
  const tasks = (events as readonly TaskEvent[]).filter(isTaskEvent)
  return {
    opened: tasks.flatMap((event) => (event.type === 'TaskOpened' ? [openedRow(event.data)] : [])),
    changed: tasks.flatMap((event) => changedRow(event, cause)),
    put: tasks.flatMap((event) => inboxRows(event, open)),
    cleared: tasks.flatMap((event) => (event.type === 'TaskClosed' ? [event.data.task] : [])),
  }
}

const isTaskEvent = (event: { readonly type: string }): event is TaskEvent =>
  event.type === 'TaskOpened' || event.type === 'TaskClosed' || event.type === 'TaskReminded' || event.type === 'TaskEscalated'

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

const changedRow = (event: TaskEvent, { commandType, actor, at }: Cause): readonly ChangedTask[] => {
  const { data } = event
  switch (event.type) {
    case 'TaskOpened':
      return []
    case 'TaskReminded':
      return [{ task: data.task, reminded: event.data.nth }]
    case 'TaskEscalated':
      return [{ task: data.task, escalatedTo: event.data.to }]
    case 'TaskClosed': {
      const by = actor.kind === 'person' ? { closedBy: actor.person, closedByName: actor.name, closedByPost: actor.post } : {}
      return [{ task: data.task, closedAt: at, closedHow: event.data.how, closedWith: commandType, ...by }]
    }
  }
}

const inboxRows = (event: TaskEvent, open: readonly OpenTask[]): readonly InboxRow[] => {
  if (event.type === 'TaskOpened') {
    const { task, kind, due, askedOf } = event.data
    return askedOf.map((post) => ({ post, nature: natureOf(kind), due, task }))
  }
  if (event.type !== 'TaskEscalated') return []
  const escalated = open.find((one) => one.task === event.data.task)
  return escalated ? [{ post: event.data.to, nature: 'watch', due: escalated.due, task: escalated.task }] : []
}
