import type { Pool } from 'pg'
import { cityId } from '../../domain/city/city-id.ts'
import type { Instant } from '../../domain/kernel/instant.ts'

/** What was done from a change's day on before it was recorded, and so was decided under what held until then. */
export interface DecidedBefore {
  /** How many acts; at least so many where there are more than are counted. */
  readonly acts: number
  readonly isMore: boolean
  /** When the change was recorded. */
  readonly recordedAt: Instant
}

/** The same of each version of the guideline and of each change of a setting, in the order in which they were made. */
export interface DecidedBeforeAll {
  readonly guidelines: readonly DecidedBefore[]
  readonly settings: readonly DecidedBefore[]
}

/** So many events are looked at for each change: a page says "at least" beyond them. */
const mostCounted = 10_000

/**
 * Every event says of itself under which state of the rule book it was decided; the index by time finds those of the
 * days in question. An act that was being decided while the change was recorded comes a moment after it, and is counted
 * all the same. What a version or value has held until the next one of a later day is that one's.
 */
export const decidedBefore = async (pool: Pool): Promise<DecidedBeforeAll> => {
  const { rows } = await pool.query<{ type: string; acts: number; isMore: boolean; recordedAt: Instant }>({
    name: 'decided-before',
    text: `
      with changed as (
        select version as book, type, recorded_at, data ->> 'name' as name,
          coalesce(data #>> '{guideline,inForceFrom}', data ->> 'inForceFrom')::date as day
        from events where stream = $1 and type in ('GuidelineEnacted', 'SettingChanged')
      ), spans as (
        select book, type, recorded_at, day::timestamp at time zone 'Asia/Tokyo' as starts,
          least(recorded_at + interval '1 minute', (select min(later.day) from changed later
            where later.type = changed.type and later.name is not distinct from changed.name
              and later.day > changed.day)::timestamp at time zone 'Asia/Tokyo') as ends
        from changed
      )
      select spans.type, count(distinct said.act)::int as acts, count(said.act) > $2 as "isMore",
        spans.recorded_at as "recordedAt"
      from spans left join lateral (
        select e.stream || ' ' || (e.meta #>> '{command,origin}') || ' ' || (e.meta #>> '{command,id}') as act
        from events e
        where e.occurred_at >= spans.starts and e.occurred_at < spans.ends and e.stream <> $1
          and coalesce((e.meta ->> 'ruleBook')::int, 0) < spans.book
        limit $2 + 1
      ) said on true
      group by spans.book, spans.type, spans.recorded_at order by spans.book`,
    values: [cityId, mostCounted],
  })
  const of = (type: string) =>
    rows.filter((one) => one.type === type).map(({ acts, isMore, recordedAt }) => ({ acts, isMore, recordedAt }))
  return { guidelines: of('GuidelineEnacted'), settings: of('SettingChanged') }
}
