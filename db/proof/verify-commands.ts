import type { PoolClient } from 'pg'
import type { Flaw } from '../kept/flaw.ts'

/**
 * Finds acts whose command isn't kept as they say: given again, it would be done twice, or answered with another
 * version. Every event names its command, so the events prove the ids.
 */
export const verifyCommands = async (
  client: PoolClient,
  streams: readonly string[] | null,
): Promise<readonly Flaw[]> => {
  const { rows } = await client.query<Flaw>(
    `select 'command-differs' as problem, a.stream, a.version from (
       select stream, meta -> 'command' ->> 'origin' as origin, meta -> 'command' ->> 'id' as id,
       max(version) as version
       from events where $1::text[] is null or stream = any($1) group by 1, 2, 3
     ) a left join commands c using (origin, id)
     where (c.stream, c.version) is distinct from (a.stream, a.version) order by a.stream, a.version limit 100`,
    [streams],
  )
  return rows
}
