import type { Pool } from 'pg'
import type { CaseId, PostId, TaskId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'

/** An open task before a reader's posts, with what can answer it. */
export interface AskedTask {
  readonly id: CaseId
  readonly task: TaskId
  readonly kind: string
  readonly about: string | null
  readonly answers: readonly string[]
  readonly due: Instant
}

/** A task by its case and its name there. */
export interface NamedTask {
  readonly id: string
  readonly task: string
}

const columns = 'i.stream as id, i.task, t.kind, t.about, t.answers, i.due'
const ordered = 'order by i.due, i.stream, i.task'

/** Those of the named tasks that are open and lie before one of these posts, to be decided or done. */
export const askedTasks = async (
  reads: Pool,
  posts: readonly PostId[],
  named: readonly NamedTask[],
): Promise<readonly AskedTask[]> => {
  const { rows } = await reads.query<AskedTask>({
    name: 'asked-tasks',
    text: `select distinct on (i.due, i.stream, i.task) ${columns}
      from unnest($2::text[], $3::text[]) as w(stream, task)
      join inbox i on i.stream = w.stream and i.task = w.task and i.post = any($1) and i.nature in ('decide', 'do')
      join tasks t on t.stream = i.stream and t.task = i.task ${ordered}`,
    values: [posts, named.map(({ id }) => id), named.map(({ task }) => task)],
  })
  return rows
}

/** The open tasks of one kind before these posts, the nearest due date first. */
export const tasksOfKind = async (
  reads: Pool,
  posts: readonly PostId[],
  { procedure, kind }: { readonly procedure: string; readonly kind: string },
  limit: number,
): Promise<readonly AskedTask[]> => {
  const { rows } = await reads.query<AskedTask>({
    name: 'asked-tasks-of-kind',
    text: `select distinct on (i.due, i.stream, i.task) ${columns}
      from inbox i join tasks t on t.stream = i.stream and t.task = i.task
      where i.post = any($1) and i.nature in ('decide', 'do') and t.kind = $3
        and i.stream >= $2 || '/' and i.stream < $2 || '0' ${ordered} limit $4`,
    values: [posts, procedure, kind, limit],
  })
  return rows
}
