import { hash } from 'node:crypto'
import type { Pool } from 'pg'
import type { CaseId } from '../domain/kernel/ids.ts'

/**
 * The searched text of a copy begins with its own number: one that changed with the act would be charged to the act.
 */
const search = `case when c.serial is null then c.search
  else regexp_replace(c.search, '^(\\S+-)\\d+', '\\1' || lpad((m.last + copy.nth)::text, greatest(3, length((m.last + copy.nth)::text)), '0')) end`

const copies = 'from unnest($2::text[]) with ordinality as copy(stream, nth)'
const last = '(select coalesce(max(serial), 0) as last from cases) m'

const copyEvents = `insert into events (stream, version, id, type, schema_version, data, meta, occurred_at, hash)
     select copy.stream, e.version, gen_random_uuid(), e.type, e.schema_version, e.data, e.meta, e.occurred_at,
     e.hash ${copies}, events e where e.stream = $1`

const statements = [
  `insert into streams (stream, procedure, version, state, form, hash, last_at, closed)
     select copy.stream, s.procedure, s.version,
       case json_typeof(s.state -> 'number') when 'object' then jsonb_set(s.state::jsonb, '{number,serial}',
       to_jsonb(m.last + copy.nth))::json else s.state end,
       s.form, s.hash, s.last_at, s.closed ${copies}, streams s, ${last} where s.stream = $1`,
  // So that whoever writes the copy's events knows them: `commandOfCopy`.
  `insert into commands (origin, id, fingerprint, stream, version)
     select c.origin, md5(copy.stream || c.id)::uuid::text, c.fingerprint, copy.stream, c.version ${copies}, commands c
     where c.stream = $1`,
  `insert into cases (stream, procedure, fiscal_year, series, serial, title, vendor, search, office, stage, round,
    submitted, started_by,
       started_at, changed_at, starts_on, ends_on, ending, holders, waiting_for, waiting_since, due)
     select copy.stream, c.procedure, c.fiscal_year, c.series, case
     when c.serial is not null then m.last + copy.nth end, c.title, c.vendor, ${search},
       c.office, c.stage, c.round, c.submitted, c.started_by,
       c.started_at, c.changed_at, c.starts_on, c.ends_on, c.ending, c.holders, c.waiting_for, c.waiting_since,
       c.due ${copies}, cases c, ${last} where c.stream = $1`,
  `insert into tasks (stream, task, kind, posts, article, about, answers, opened_at, due, closed_at, closed_how,
    closed_with, closed_by, closed_by_name, closed_by_post)
     select copy.stream, t.task, t.kind, t.posts, t.article, t.about, t.answers, t.opened_at, t.due, t.closed_at,
     t.closed_how, t.closed_with, t.closed_by, t.closed_by_name, t.closed_by_post
     ${copies}, tasks t where t.stream = $1`,
  `insert into inbox (post, nature, due, stream, task)
    select i.post, i.nature, i.due, copy.stream, i.task ${copies}, inbox i where i.stream = $1`,
  `insert into letters (stream, version, ordinal, person, post, kind, task, written_at, status, sent_at)
     select copy.stream, l.version, l.ordinal, l.person, l.post, l.kind, l.task, l.written_at, 'sent',
     l.written_at ${copies}, letters l where l.stream = $1`,
]

const atOnce = 500

/** A copy's command, by the model's. */
export const commandOfCopy = (copy: CaseId, command: string): string => {
  const hex = hash('md5', copy + command, 'hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/**
 * Copies a case row by row under other ids: a bench needs thousands that stand ready with all that a past leaves in the
 * tables (rows in every index, the ids of past commands, sent letters), but neither the time to live it nor valid
 * hashes. `pool` is the owner's: the application may write none of this. Without `events`, who calls writes those.
 */
export const copyCase = async (
  pool: Pool,
  model: CaseId,
  streams: readonly CaseId[],
  { events = true }: { readonly events?: boolean } = {},
): Promise<void> => {
  for (let from = 0; from < streams.length; from += atOnce) {
    for (const statement of [...statements, ...(events ? [copyEvents] : [])])
      await pool.query(statement, [model, streams.slice(from, from + atOnce)])
  }
}
