import type { Pool, PoolClient } from 'pg'

/**
 * About how many rows a table has, as the database last estimated, to say which part of them has been read; null where
 * it never did. To count them would take as long as some of the work itself.
 */
export const aboutHowMany = async (from: Pool | PoolClient, table: 'events' | 'streams'): Promise<number | null> => {
  const { rows } = await from.query<{ readonly rows: number }>(
    'select reltuples::float8 as rows from pg_class where oid = $1::regclass',
    [table],
  )
  const estimated = rows[0]?.rows ?? -1
  return estimated > 0 ? estimated : null
}
