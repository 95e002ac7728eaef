import type { Pool } from 'pg'
import { cityId } from '../../domain/city/city-id.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'

/** A case with a task that was open before the version in force began, as its head has it. */
export interface OpenBeforeVersion {
  readonly stream: CaseId
  readonly state: object
  readonly wall: string
  readonly offsetMs: number
  readonly lastAt: string | null
}

/** When the version of the guideline that is in force began, and when the last one that is in force was recorded. */
export interface BegunVersion {
  readonly at: string
  readonly recordedAt: string
}

// As texts: a Date would lose what is below the millisecond, and with it a task of the same one.
const begunText = `
  select max(greatest(recorded_at, day::timestamp at time zone 'Asia/Tokyo'))::text as at,
    max(recorded_at)::text as "recordedAt"
  from (select recorded_at, (data #>> '{guideline,inForceFrom}')::date as day from events
    where stream = $1 and type = 'GuidelineEnacted'
      and ($3::int is null or recorded_at > clock_timestamp() - make_interval(mins => $3))) enacted
  where day <= $2 having count(*) > 0`

/**
 * The beginning of the version in force on a day: its day, or when it was recorded for a day that was over. Null where
 * the city has enacted none; where only what was recorded lately is asked for, none of those.
 */
export const begunVersion = async (
  pool: Pool,
  day: PlainDate,
  recordedWithinMinutes: number | null = null,
): Promise<BegunVersion | null> => {
  const values = [cityId, day, recordedWithinMinutes]
  const { rows } = await pool.query<BegunVersion>({ name: 'begun-version', text: begunText, values })
  return rows[0] ?? null
}

/** So many states are held in memory at once: on the day of a version a city's open cases are all looked through. */
const atOnce = 100

// What lies before people is walked once from its first case to its last, in the order of the inbox's own key.
const text = `
  with page as materialized (
    select distinct i.stream from inbox i join tasks t on t.stream = i.stream and t.task = i.task
    where i.stream > $2 and i.nature <> 'watch' and t.opened_at < $3::timestamptz order by i.stream limit $4
  )
  select s.stream, s.state, s.closed, clock_timestamp() as wall, s.offset_ms as "offsetMs", s.last_at as "lastAt"
  from page join streams s on s.stream = page.stream
  where s.stream <> $1 order by s.stream`

/** The cases with a task that was opened under another version of the guideline than the one that has begun. */
export async function* openBeforeVersion(pool: Pool, { at }: BegunVersion): AsyncGenerator<OpenBeforeVersion> {
  for (let last = ''; ;) {
    const values = [cityId, last, at, atOnce]
    const { rows } = await pool.query<OpenBeforeVersion & { readonly closed: boolean }>({
      name: 'open-before-version',
      text,
      values,
    })
    for (const { closed, ...one } of rows) if (!closed) yield one
    const next = rows.at(-1)?.stream
    if (next === undefined) return
    last = next
  }
}
