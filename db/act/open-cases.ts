import type { Pool } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'

/** How many open cases of these procedures a workflow has ever looked at. */
export const countFollowed = async (pool: Pool, procedures: readonly string[]): Promise<number> => {
  const { rows } = await pool.query<{ readonly n: number }>(
    'select count(*)::int as n from streams where not closed and seen_version > 0 and procedure = any($1)',
    [procedures],
  )
  return rows[0]?.n ?? 0
}

/** Every open case of these procedures, a page at a time. */
export async function* openCases(pool: Pool, procedures: readonly string[]): AsyncGenerator<readonly CaseId[]> {
  for (let after = ''; ;) {
    const { rows } = await pool.query<{ readonly stream: CaseId }>(
      'select stream from streams where not closed and procedure = any($1) and stream > $2 order by stream limit 10000',
      [procedures, after],
    )
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows.map(({ stream }) => stream)
    after = last.stream
  }
}
