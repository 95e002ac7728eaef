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
const text = `
  with meetings as (
    select c.stream, c.stage, c.starts_on, s.state from cases c join streams s on s.stream = c.stream
    where c.procedure = 'council'
  )
  select
    (select max(coalesce(state->'opened'->>'on', state->>'date')) from meetings
      where state->'ending'->>'how' = 'held'
        and jsonb_path_exists(state::jsonb, '$.items[*] ? (@.outcome != null)')) as "metOn",
    (select max(to_char((said->'by'->>'at')::timestamptz at time zone 'Asia/Tokyo', 'YYYY-MM-DD'))
      from meetings, jsonb_array_elements(coalesce((state->'whyNotMet')::jsonb, '[]')) said) as "excusedOn",
    (select stream from meetings where stage in ('called', 'open') order by starts_on, stream limit 1) as called,
    (select stream from meetings where stage = 'planned' and state->>'kind' = 'regular'
      order by starts_on, stream limit 1) as planned,
    exists (select from meetings where state->>'kind' = 'regular' and stage <> 'closed'
      and coalesce(state->'ending', 'null')::text <> 'null' and coalesce(state->'next', 'null')::text = 'null') as next,
    coalesce((select array_agg(starts_on::text order by starts_on) from meetings
      where state->>'kind' = 'regular' and starts_on >= $1), '{}') as "regularOn"`

/** How the council keeps its rhythm: its meetings are some ten a year. */
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
