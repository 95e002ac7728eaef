import type { Pool } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'

/** An event of a case. */
export interface OfCase {
  readonly stream: CaseId
  readonly version: number
}

/**
 * To which trace each event's act belongs, in the order in which is asked; null where its act was not traced, or longer
 * ago than traces are remembered.
 */
export const tracesOf = async (pool: Pool, events: readonly OfCase[]): Promise<readonly (string | null)[]> => {
  if (events.length === 0) return []
  const { rows } = await pool.query<{ readonly trace: string | null }>({
    name: 'traces-of-events',
    text: `select t.trace from unnest($1::text[], $2::int[]) with ordinality asked(stream, version, nth)
      left join act_traces t on t.stream = asked.stream and t.from_version <= asked.version
      and t.version >= asked.version
      order by asked.nth`,
    values: [events.map(({ stream }) => stream), events.map(({ version }) => version)],
  })
  return rows.map(({ trace }) => trace)
}

/** To which trace the case's last act belongs, where that was lately: what its workflow does follows from it. */
export const lastTraceOf = async (pool: Pool, stream: string): Promise<string | null> => {
  const { rows } = await pool.query<{ readonly trace: string }>({
    name: 'last-trace-of-case',
    text: `select t.trace from streams s join act_traces t on t.stream = s.stream and t.version = s.version
      where s.stream = $1 and t.at > clock_timestamp() - interval '10 minutes'`,
    values: [stream],
  })
  return rows[0]?.trace ?? null
}

/** Forgets traces to which nothing will be added any more; answers how many. */
export const forgetTraces = async (pool: Pool): Promise<number> =>
  (await pool.query(`delete from act_traces where at < clock_timestamp() - interval '1 day'`)).rowCount ?? 0
