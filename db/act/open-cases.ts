import type { Pool } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'

/** Open cases stand together in an index of their rows: heads are large, and those of what is over are many more. */
const openOnes = `
  open as materialized (
    select stream from cases where (stage < 'closed' or stage > 'closed') and procedure = any($1))`

/** How many open cases of these procedures a workflow has ever looked at: all but those that still wait for a look. */
export const countFollowed = async (pool: Pool, procedures: readonly string[]): Promise<number> => {
  const { rows } = await pool.query<{ readonly n: number }>({
    name: 'count-followed',
    text: `with ${openOnes}, unseen as materialized (
        select stream from streams where seen_version < version and seen_version = 0
      )
      select ((select count(*) from open) - (select count(*) from open join unseen using (stream)))::int as n`,
    values: [procedures],
  })
  return rows[0]?.n ?? 0
}

/** Every open case of these procedures, a page at a time. */
export async function* openCases(pool: Pool, procedures: readonly string[]): AsyncGenerator<readonly CaseId[]> {
  for (let after = ''; ;) {
    const { rows } = await pool.query<{ readonly stream: CaseId }>({
      name: 'open-cases',
      text: `with ${openOnes} select stream from open where stream > $2 order by stream limit 10000`,
      values: [procedures, after],
    })
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows.map(({ stream }) => stream)
    after = last.stream
  }
}
