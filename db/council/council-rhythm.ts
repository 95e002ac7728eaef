import type { Pool } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'

/** What the record says of how the council keeps its rhythm. */
export interface RhythmSeen {
  /** The day on which it last met and came to something; null where it never did. */
  readonly metOn: PlainDate | null
  /** The day on which it was last said why it doesn't meet. */
  readonly excusedOn: PlainDate | null
  /** A meeting that is called or sits now. */
  readonly called: CaseId | null
  /** The nearest regular meeting that is planned and not called. */
  readonly planned: CaseId | null
  /** Whether a regular meeting that is over has still to plan the next one. */
  readonly next: boolean
  /** The days of all regular meetings from a day on, however they ended. */
  readonly regularOn: readonly PlainDate[]
}

// What was opened and closed with nothing found is no meeting of the council: too few had come, or nobody.
// What is asked for is taken out of each state at one reading of it: the day's round asks this again and again.
const text = `
  with meetings as materialized (
    select c.stream, c.stage, c.starts_on, seen.*
    from cases c join streams s on s.stream = c.stream, lateral (
      select read ->> 'kind' as kind, coalesce(read -> 'opened' ->> 'on', read ->> 'date') as "on",
        read -> 'ending' ->> 'how' as how, coalesce(read -> 'whyNotMet', '[]') as excuses,
        coalesce(read -> 'ending', 'null') <> 'null' and coalesce(read -> 'next', 'null') = 'null' as "leavesNext",
        jsonb_path_exists(read, '$.items[*] ? (@.outcome != null)') as found
      from (select s.state::jsonb as read offset 0) once) seen
    where c.procedure = 'council'
  )
  select
    (select max("on") from meetings where how = 'held' and found) as "metOn",
    (select max(to_char((said->'by'->>'at')::timestamptz at time zone 'Asia/Tokyo', 'YYYY-MM-DD'))
      from meetings, jsonb_array_elements(excuses) said) as "excusedOn",
    (select stream from meetings where stage in ('called', 'open') order by starts_on, stream limit 1) as called,
    (select stream from meetings where stage = 'planned' and kind = 'regular'
      order by starts_on, stream limit 1) as planned,
    exists (select from meetings where kind = 'regular' and stage <> 'closed' and "leavesNext") as next,
    coalesce((select array_agg(starts_on::text order by starts_on) from meetings
      where kind = 'regular' and starts_on >= $1), '{}') as "regularOn"`

/** How the council keeps its rhythm: its meetings are some ten a year, and each counts. */
export const councilRhythm = async (pool: Pool, from: PlainDate): Promise<RhythmSeen> => {
  const { rows } = await pool.query<RhythmSeen>({ name: 'council-rhythm', text, values: [from] })
  const [seen] = rows
  if (seen === undefined) throw new Error('the record says nothing of the council')
  return seen
}

/** The meetings in which it is asked why the council hasn't met. */
export const askedWhyNotMet = async (pool: Pool): Promise<readonly CaseId[]> => {
  const { rows } = await pool.query<{ readonly stream: CaseId }>({
    name: 'asked-why-not-met',
    text: `select stream from tasks where kind = 'keep-rhythm' and closed_at is null order by stream`,
  })
  return rows.map(({ stream }) => stream)
}
