import type { Pool } from 'pg'
import type { CaseId, OfficeId, PersonId, PostId, TaskId } from '../../domain/kernel/ids.ts'
import { parseInstant, type Instant } from '../../domain/kernel/instant.ts'
import type { CaseNumber } from '../../domain/kernel/case-number.ts'
import type { Reader } from '../../domain/law/procedure-terms.ts'
import { askedFor } from '../../domain/procedures.ts'
import { numberOf, type NumberColumns } from './case-number.ts'
import { pageOf, readCursor, type Page, type Place } from './page.ts'
import { readableCase } from './readable.ts'

/** A task that somebody ended, by which command, and where its case is now. */
export interface TaskDone {
  readonly id: CaseId
  readonly task: TaskId
  readonly kind: string
  readonly about: string | null
  readonly askedOf: readonly PostId[]
  readonly since: Instant
  readonly due: Instant
  readonly closedAt: Instant
  readonly closedWith: string
  readonly closedHow: string
  readonly number: CaseNumber | null
  readonly title: string
  readonly office: OfficeId
  readonly stage: string
}

const mayRead = readableCase({ all: '$6', offices: '$7', council: '$8', asked: '$9', posts: '$10' }, 'c')

/**
 * What a person has dealt with, the last first, of the cases that they may read today: whoever has left an office no
 * longer follows its cases. A task that merely ended by their act was nobody's answer.
 */
export const tasksDone = async (
  reads: Pool,
  person: PersonId,
  { posts, scope }: Reader,
  { after, limit }: Place,
): Promise<Page<TaskDone>> => {
  const key = readCursor(after, 3)
  const from = key !== null && parseInstant(key[0] ?? '') !== null ? key : ['infinity', '', '']
  const { rows } = await reads.query<Omit<TaskDone, 'number'> & NumberColumns>({
    name: 'tasks-done',
    text: `select t.stream as id, t.task, t.kind, t.about, t.posts as "askedOf", t.opened_at as since, t.due,
      t.closed_at as "closedAt", t.closed_with as "closedWith", t.closed_how as "closedHow",
        c.title, c.office, c.stage, c.fiscal_year, c.series, c.serial
      from tasks t join cases c using (stream)
      where t.closed_by = $1 and t.closed_how = 'answered'
        and (t.closed_at < $2::timestamptz or (t.closed_at = $2::timestamptz and (t.stream, t.task) < ($3, $4)))
        and t.closed_at <= $2::timestamptz and ${mayRead}
      order by t.closed_at desc, t.stream desc, t.task desc limit $5`,
    values: [person, ...from, limit + 1, scope.all, scope.offices, scope.council, askedFor, posts],
  })
  return pageOf(rows.map(numberOf), limit, (row) => [row.closedAt, row.id, row.task])
}
