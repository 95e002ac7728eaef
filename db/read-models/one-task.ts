import type { Pool } from 'pg'
import type { ArticleRef } from '../../domain/kernel/article-ref.ts'
import type { CaseId, PostId, TaskId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'

/** A task, open or ended: what its page shows, also long after. */
export interface OneTask {
  readonly task: TaskId
  readonly kind: string
  readonly askedOf: readonly PostId[]
  readonly article: ArticleRef
  readonly about: string | null
  readonly answers: readonly string[]
  readonly openedAt: Instant
  readonly due: Instant
  readonly escalatedTo: PostId | null
  readonly closed: {
    readonly at: Instant
    readonly how: string
    readonly with: string
    readonly name: string | null
    readonly post: PostId | null
  } | null
}

/** Reads a task of a case; null where there never was one. */
export const oneTask = async (reads: Pool, id: CaseId, task: TaskId): Promise<OneTask | null> => {
  const { rows } = await reads.query<OneTask>({
    name: 'one-task',
    text: `select task, kind, posts as "askedOf", article, about, answers, opened_at as "openedAt", due,
      escalated_to as "escalatedTo",
        closed_at as "closedAt", closed_how as "closedHow", closed_with as "closedWith",
        closed_by_name as "closedByName", closed_by_post as "closedByPost"
      from tasks where stream = $1 and task = $2`,
    values: [id, task],
  })
  const [row] = rows as unknown as readonly (Omit<OneTask, 'closed'> & Closing)[]
  if (!row) return null
  const { closedAt, closedHow, closedWith, closedByName, closedByPost, ...rest } = row
  const closed =
    closedAt === null
      ? null
      : { at: closedAt, how: closedHow ?? '', with: closedWith ?? '', name: closedByName, post: closedByPost }
  return { ...rest, closed }
}

interface Closing {
  readonly closedAt: Instant | null
  readonly closedHow: string | null
  readonly closedWith: string | null
  readonly closedByName: string | null
  readonly closedByPost: PostId | null
}
