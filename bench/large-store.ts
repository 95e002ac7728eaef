import { connect } from '../db/connection/connect.ts'

/** How large a store the pages are measured on (architecture, section 6). */
export const largeStore = { cases: 100_000, events: 1_000_000 } as const

/** What was made, as Postgres counts it. */
export interface StoreSize {
  readonly cases: number
  readonly events: number
}

/**
 * Multiplies the cases that a database holds already (the demo city's) until there are as many as asked for, with all
 * their events, tasks and inbox rows: other ids, titles, numbers and days, the same shapes. The copies' hashes don't
 * verify, which no page looks at; letters are not copied, so nobody is written to. Needs the owner's connection.
 */
export const multiplyCases = async (ownerUrl: string, cases: number = largeStore.cases): Promise<StoreSize> => {
  const { pool, close } = connect({ url: ownerUrl, max: 1, name: 'sekisho-bench' })
  const client = await pool.connect()
  try {
    // These are bulk inserts, not acts: they may take longer than any page and needn't survive a power cut.
    await client.query(`set statement_timeout = 0; set synchronous_commit = off; set work_mem = '256MB'`)
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from streams where procedure = 'outsourcing'`,
    )
    const originals = rows[0]?.n ?? 0
    if (originals === 0) throw new Error('there is no case to multiply: seed the demo city first')
    await client.query(copies(Math.ceil(cases / originals) - 1))
    for (const statement of statements) await client.query(statement)
    await client.query('vacuum (analyze) streams, events, cases, tasks, inbox')
    const size = await client.query<StoreSize>(
      `select (select count(*)::int from cases) as cases, (select count(*)::int from events) as events`,
    )
    return size.rows[0] ?? { cases: 0, events: 0 }
  } finally {
    client.release()
    await close()
  }
}

/** Which copy of which case, and how far its days are moved: spread over some years back and a month ahead. */
const copies = (each: number): string => `
  create temporary table copies as
  select s.stream as original, i, s.procedure || '/' || md5(s.stream || i)::uuid as stream,
  ((i * 37) % 1000 - 970) * interval '1 day' as moved
  from streams s cross join generate_series(1, ${each}) as i
  where s.procedure = 'outsourcing'`

const statements = [
  `insert into streams (stream, procedure, version, state, hash, last_at, closed, offset_ms, seen_version)
   select c.stream, s.procedure, s.version, s.state, s.hash, s.last_at + c.moved, s.closed, 0, s.version
   from copies c join streams s on s.stream = c.original`,
  `insert into events (stream, version, id, type, schema_version, data, meta, occurred_at, hash)
   select c.stream, e.version, md5(e.id::text || c.i)::uuid, e.type, e.schema_version, e.data, e.meta,
   e.occurred_at + c.moved, e.hash
   from copies c join events e on e.stream = c.original`,
  `insert into cases (stream, procedure, fiscal_year, series, serial, title, vendor, search, office, stage, round,
    submitted,
     started_by, started_at, changed_at, starts_on, ends_on, ending, holders, waiting_for, waiting_since, due)
   select c.stream, k.procedure, k.fiscal_year, k.series, k.serial + c.i * 1000, k.title || ' ' || c.i, k.vendor,
   k.search || ' ' || c.i,
     k.office, k.stage, k.round, k.submitted, k.started_by, k.started_at + c.moved, k.changed_at + c.moved,
     k.starts_on, k.ends_on,
     k.ending, k.holders, k.waiting_for, k.waiting_since + c.moved, k.due + c.moved
   from copies c join cases k on k.stream = c.original`,
  `insert into tasks (stream, task, kind, posts, article, about, answers, opened_at, due, reminded, escalated_to,
    closed_at,
     closed_how, closed_with, closed_by, closed_by_name, closed_by_post)
   select c.stream, t.task, t.kind, t.posts, t.article, t.about, t.answers, t.opened_at + c.moved, t.due + c.moved,
   t.reminded,
     t.escalated_to, t.closed_at + c.moved, t.closed_how, t.closed_with, t.closed_by, t.closed_by_name, t.closed_by_post
   from copies c join tasks t on t.stream = c.original`,
  `insert into inbox (post, nature, due, stream, task)
   select i.post, i.nature, i.due + c.moved, c.stream, i.task from copies c join inbox i on i.stream = c.original`,
]
