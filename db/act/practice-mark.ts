import type { Pool } from 'pg'

/**
 * Whether the practice that asks is the one with which this record has kept company: the `same`, one whose last step
 * may have been lost (`nearly`), or `another`, which was restored, or met a record that was.
 */
export type Company = 'same' | 'nearly' | 'another'

/** Compares the mark that the practice knows with the record's. */
export const companyOf = async (pool: Pool, known: string | null): Promise<Company> => {
  const { rows } = await pool.query<{ readonly mark: string; readonly before: string | null }>(
    'select mark, mark_before as before from practice_mark',
  )
  const [row] = rows
  if (row === undefined || known === null) return 'another'
  if (row.mark === known) return 'same'
  return row.before === known ? 'nearly' : 'another'
}

/**
 * Gives record and practice a new mark to remember. The one before still counts, for the practice may not have heard of
 * the new one.
 */
export const turnMark = async (pool: Pool, known: string | null): Promise<string> => {
  const { rows } = await pool.query<{ readonly mark: string }>(
    `insert into practice_mark (mark, mark_before) values (gen_random_uuid(), $1)
     on conflict (one) do update set mark = excluded.mark, mark_before = $1, turned_at = clock_timestamp()
     returning mark`,
    [known],
  )
  const [row] = rows
  if (row === undefined) throw new Error('the mark was not kept')
  return row.mark
}

/** When the open cases were last compared with the workflows one by one, and how many nobody waited for. */
export interface Compared {
  readonly dayOld: boolean
  readonly unwaited: number
}

/** What the last comparison found; a day old where there was none. */
export const lastCompared = async (pool: Pool): Promise<Compared> => {
  const { rows } = await pool.query<Compared>(
    `select coalesce(compared_at not between clock_timestamp() - interval '1 day' and clock_timestamp(), true)
      as "dayOld", unwaited
      from practice_mark`,
  )
  return rows[0] ?? { dayOld: true, unwaited: 0 }
}

/** Keeps what a comparison found, for every worker to show. */
export const keepCompared = async (pool: Pool, unwaited: number): Promise<void> => {
  await pool.query('update practice_mark set compared_at = clock_timestamp(), unwaited = $1', [unwaited])
}
