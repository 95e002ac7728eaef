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

/**
 * The cases with a task that was opened under another version of the guideline than the one in force on a day: before
 * that version's day, or before it was recorded. None where the city has enacted none.
 */
export const openBeforeVersion = async (pool: Pool, day: PlainDate): Promise<readonly OpenBeforeVersion[]> => {
  const { rows } = await pool.query<OpenBeforeVersion>({
    name: 'open-before-version',
    text: `
      with enacted as (
        select recorded_at, (data #>> '{guideline,inForceFrom}')::date as day from events
        where stream = $1 and type = 'GuidelineEnacted'
      ), begun as (
        select max(greatest(recorded_at, day::timestamp at time zone 'Asia/Tokyo')) as at from enacted where day <= $2
      )
      select s.stream, s.state, clock_timestamp() as wall, s.offset_ms as "offsetMs", s.last_at as "lastAt"
      from streams s
      where not s.closed and s.stream <> $1 and s.stream in (
        select t.stream from tasks t join inbox i on i.stream = t.stream and i.task = t.task
        where t.opened_at < (select at from begun) and i.nature <> 'watch')
      order by s.stream`,
    values: [cityId, day],
  })
  return rows.map((one) => ({
    ...one,
    wall: instant(one.wall),
    lastAt: one.lastAt === null ? null : instant(one.lastAt),
  }))
}

const instant = (text: string): Instant => new Date(text).toISOString() as Instant
