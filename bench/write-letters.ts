import type { Pool } from 'pg'
import type { CaseId } from '../domain/kernel/ids.ts'

/** How many letters wait to be sent. */
export const dueLetters = async (pool: Pool): Promise<number> =>
  (await pool.query<{ readonly n: number }>(`select count(*)::int as n from letters where status = 'due'`)).rows[0]
    ?.n ?? 0

/** How many letters made no sense any more when their turn came. */
export const droppedLetters = async (pool: Pool): Promise<number> =>
  (await pool.query<{ readonly n: number }>(`select count(*)::int as n from letters where status = 'dropped'`)).rows[0]
    ?.n ?? 0

/** As many letters as wanted, each about one of the open tasks. */
export const writeLetters = async (pool: Pool, cases: readonly CaseId[], many: number): Promise<void> => {
  await pool.query(
    `insert into letters (stream, version, ordinal, person, post, kind, task)
     select l.stream, l.version, (select max(ordinal) from letters) + nth, l.person, l.post, l.kind, l.task
     from generate_series(1, $1) nth
     join lateral (select l.*, row_number() over (order by l.id) as place, count(*) over () as all_of_them
       from letters l join tasks t using (stream, task) where l.stream = any($2) and t.closed_at is null
       and l.kind = 'task' and l.ordinal < 100) l
       on place = 1 + nth % all_of_them`,
    [many, cases],
  )
}
