import type { TaskId } from '../kernel/ids.ts'
import type { ArticleRef } from '../kernel/article-ref.ts'
import type { OpenTask, TaskEnd, TaskEvent, Tasks } from './task.ts'

/** Closes the open task of a kind (and subject), and says how; none where it isn't open. */
export const taskClosed = (tasks: Tasks, kind: string, how: TaskEnd, about?: string): readonly TaskEvent[] =>
  tasks.open
    .filter((one) => one.kind === kind && (about === undefined || one.about === about))
    .map((one) => closed(one.task, how, one.article))

/** Closes every open task; the one of the kind that the act answers was answered. */
export const allTasksClosed = (tasks: Tasks, how: TaskEnd, answered?: string): readonly TaskEvent[] =>
  tasks.open.map((one) => closed(one.task, one.kind === answered ? 'answered' : how, one.article))

/** Closes this open task. */
export const closeOpen = ({ task, article }: OpenTask, how: TaskEnd): TaskEvent => closed(task, how, article)

const closed = (task: TaskId, how: TaskEnd, article: ArticleRef): TaskEvent => ({
  type: 'TaskClosed',
  article,
  data: { task, how },
})
