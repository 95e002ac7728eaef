import type { Pool } from 'pg'
import { cityId } from '../../domain/city/city-id.ts'
import type { Instant } from '../../domain/kernel/instant.ts'

/** What was done from a version's day on before it was recorded, and so was decided under what held until then. */
export interface DecidedBefore {
  /** How many acts; at least so many where there are more than are counted. */
  readonly acts: number
  readonly isMore: boolean
  /** When the version was recorded. */
  readonly recordedAt: Instant
}

/** So many events are looked at for each version: a page says "at least" beyond them. */
const mostCounted = 10_000

/**
 * Of each version of the guideline, in the order in which they were enacted. Every event says of itself under which
 * state of the rule book it was decided; the index by time finds those of the days in question. An act that was being
 * decided while the version was recorded comes a moment after it, and is counted all the same.
 */
export const decidedBefore = async (pool: Pool): Promise<readonly DecidedBefore[]> => {
  const { rows } = await pool.query<{ acts: number; isMore: boolean; recordedAt: string }>({
    name: 'decided-before',
    text: `
      with enacted as (
        select version as book, recorded_at, (data #>> '{guideline,inForceFrom}')::date as day
        from events where stream = $1 and type = 'GuidelineEnacted'
      ), spans as (
        select book, recorded_at, day::timestamp at time zone 'Asia/Tokyo' as starts,
          least(recorded_at + interval '1 minute', (select min(later.day) from enacted later
            where later.day > enacted.day)::timestamp at time zone 'Asia/Tokyo') as ends
        from enacted
      )
      select count(distinct said.act)::int as acts, count(said.act) > $2 as "isMore", spans.recorded_at as "recordedAt"
      from spans left join lateral (
        select e.stream || ' ' || (e.meta #>> '{command,origin}') || ' ' || (e.meta #>> '{command,id}') as act
        from events e
        where e.occurred_at >= spans.starts and e.occurred_at < spans.ends and e.stream <> $1
          and coalesce((e.meta ->> 'ruleBook')::int, 0) < spans.book
        limit $2 + 1
      ) said on true
      group by spans.book, spans.recorded_at order by spans.book`,
    values: [cityId, mostCounted],
  })
  return rows.map((one) => ({ ...one, recordedAt: new Date(one.recordedAt).toISOString() as Instant }))
}
