import type { Pool } from 'pg'
import { cityId } from '../../domain/city/city-id.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'

/** A case with a task that was open before the version in force began, as its head has it. */
export interface OpenBeforeVersion {
  readonly stream: CaseId
  readonly state: object
  readonly wall: string
  readonly offsetMs: number
  readonly lastAt: string | null
}

/** Which cases are sought: by the version in force on a day, and where it was recorded lately alone or whenever. */
export interface SoughtBeforeVersion {
  readonly day: PlainDate
  readonly recordedWithinMinutes: number | null
}

/** So many states are held in memory at once: on the day of a version a city's open cases are all looked through. */
const atOnce = 100

const text = `
  with enacted as (
    select recorded_at, (data #>> '{guideline,inForceFrom}')::date as day from events
    where stream = $1 and type = 'GuidelineEnacted'
  ), begun as (
    select max(greatest(recorded_at, day::timestamp at time zone 'Asia/Tokyo')) as at, max(recorded_at) as recorded_at
    from enacted where day <= $2
  )
  select s.stream, s.state, clock_timestamp() as wall, s.offset_ms as "offsetMs", s.last_at as "lastAt"
  from streams s
  where not s.closed and s.stream <> $1 and s.stream > $3 and s.stream in (
    select t.stream from begun, tasks t join inbox i on i.stream = t.stream and i.task = t.task
    where t.opened_at < begun.at and i.nature <> 'watch'
      and ($4::int is null or begun.recorded_at > clock_timestamp() - make_interval(mins => $4)))
  order by s.stream limit $5`

/**
 * The cases with a task that was opened under another version of the guideline than the one in force on a day: before
 * that version's day, or before it was recorded. None where the city has enacted none.
 */
export async function* openBeforeVersion(
  pool: Pool,
  { day, recordedWithinMinutes }: SoughtBeforeVersion,
): AsyncGenerator<OpenBeforeVersion> {
  for (let last = ''; ;) {
    const values = [cityId, day, last, recordedWithinMinutes, atOnce]
    const { rows } = await pool.query<OpenBeforeVersion>({ name: 'open-before-version', text, values })
    for (const one of rows)
      yield { ...one, wall: instant(one.wall), lastAt: one.lastAt === null ? null : instant(one.lastAt) }
    const next = rows.at(-1)?.stream
    if (next === undefined || rows.length < atOnce) return
    last = next
  }
}

const instant = (moment: string): Instant => new Date(moment).toISOString() as Instant
