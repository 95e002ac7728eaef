import { connect } from '../db/connection/connect.ts'
import { registerColumns } from './register-columns.ts'

/** How large a store the pages are measured on (docs/performance.md). */
export const largeStore = { cases: 100_000, events: 1_000_000 } as const

/** What was made, as Postgres counts it. */
export interface StoreSize {
  readonly cases: number
  readonly events: number
}

/** Outsourcing has so large a part of all cases; the other procedures have the rest among them, each by its cases. */
const outsourcingShare = 0.7

/**
 * Multiplies the cases that a database holds already (the demo city's), of every procedure but the rule book's, until
 * there are as many as asked for, with all that their past left: events, tasks, inbox rows, commands, letters that went
 * out, rows of registers and their history, what is found by search. Other ids, titles, numbers and days, the same
 * shapes. The copies' hashes don't verify, which no page looks at. Needs the owner's connection.
 */
export const multiplyCases = async (ownerUrl: string, cases: number = largeStore.cases): Promise<StoreSize> => {
  const { pool, close } = connect({ url: ownerUrl, max: 1, name: 'sekisho-bench', statementTimeoutMs: 0 })
  const client = await pool.connect()
  try {
    // These are bulk inserts, not acts: they may take longer than any page and needn't survive a power cut.
    await client.query(`set statement_timeout = 0; set synchronous_commit = off; set work_mem = '256MB'`)
    const { rows } = await client.query<{ outsourcing: number; others: number }>(
      `select count(*) filter (where procedure = 'outsourcing')::int as outsourcing,
       count(*) filter (where procedure <> 'outsourcing')::int as others
       from streams where procedure <> 'city'`,
    )
    const { outsourcing, others } = rows[0] ?? { outsourcing: 0, others: 0 }
    if (outsourcing === 0 || others === 0) throw new Error('there is no case to multiply: seed the demo city first')
    const times = (share: number, originals: number) => Math.max(0, Math.ceil((cases * share) / originals) - 1)
    await client.query('begin')
    await client.query(copies(times(outsourcingShare, outsourcing), times(1 - outsourcingShare, others)))
    for (const statement of statements) await client.query(statement)
    await client.query('commit')
    await client.query(`vacuum (analyze) ${tables.join(', ')}`)
    const size = await client.query<StoreSize>(
      `select (select count(*)::int from cases) as cases, (select count(*)::int from events) as events`,
    )
    return size.rows[0] ?? { cases: 0, events: 0 }
  } finally {
    client.release()
    await close()
  }
}

/**
 * Which copy of which case, and how far its days are moved: spread over some years back and a month ahead. Of meetings
 * those that are over: however long a city has had its council, one or two are to come.
 */
const copies = (ofOutsourcing: number, ofOthers: number): string => `
  create temporary table copies as
  select s.stream as original, i, s.procedure || '/' || md5(s.stream || i)::uuid as stream,
  ((i * 37) % 1000 - 970) * interval '1 day' as moved, ((i * 37) % 1000 - 970) as days
  from streams s
  cross join lateral
    generate_series(1, case s.procedure when 'outsourcing' then ${ofOutsourcing} else ${ofOthers} end) i
  where s.procedure <> 'city' and (s.procedure <> 'council' or s.closed)`

/** A claim (an ID's number, an authority's place) is one row's alone; a copy has one of its own. */
const cells = (of: string): string =>
  `case when ${of}.cells ? 'claim'
     then jsonb_set(${of}.cells, '{claim}', to_jsonb((${of}.cells ->> 'claim') || '/' || c.i)) else ${of}.cells end`

/** The fiscal year moves with the days: a city's years follow one another in the order of its cases. */
const yearOf = (year: string): string => `${year} + round(c.days / 365.25)::int`

/** A row of a register and of its history have these in common. */
const rowOf = (
  of: string,
): string => `${of}.procedure, ${of}.register, c.stream, ${of}.item, ${yearOf(`${of}.fiscal_year`)},
   ${of}.series, ${of}.serial + c.i * 1000, ${of}.title || ' ' || c.i, ${of}.search || ' ' || c.i,
   ${of}.offices, ${of}.readers,
   ${of}.for_council, ${of}.stage, ${of}.ending, ${of}.starts_on + c.days, ${of}.ends_on + c.days,
   ${of}.opened_at + c.moved, ${of}.holders, ${of}.waiting_for, ${of}.due + c.moved, ${cells(of)},
   ${of}.since + c.moved`

const statements = [
  `insert into streams (stream, procedure, version, state, form, hash, last_at, closed, offset_ms, seen_version)
   select c.stream, s.procedure, s.version, s.state, s.form, s.hash, s.last_at + c.moved, s.closed, 0, s.version
   from copies c join streams s on s.stream = c.original`,
  `insert into events (stream, version, id, type, schema_version, data, meta, occurred_at, hash)
   select c.stream, e.version, md5(e.id::text || c.i)::uuid, e.type, e.schema_version, e.data, e.meta,
   e.occurred_at + c.moved, e.hash
   from copies c join events e on e.stream = c.original`,
  `insert into commands (origin, id, fingerprint, stream, version)
   select k.origin, md5(c.stream || k.origin || k.id)::uuid::text, k.fingerprint, c.stream, k.version
   from copies c join commands k on k.stream = c.original`,
  `insert into cases (stream, procedure, fiscal_year, series, serial, title, vendor, search, office, stage, round,
    submitted,
     started_by, started_at, changed_at, starts_on, ends_on, ending, holders, waiting_for, waiting_since, due)
   select c.stream, k.procedure, ${yearOf('k.fiscal_year')}, k.series, k.serial + c.i * 1000, k.title || ' ' || c.i,
   k.vendor, k.search || ' ' || c.i,
     k.office, k.stage, k.round, k.submitted, k.started_by, k.started_at + c.moved, k.changed_at + c.moved,
     k.starts_on + c.days, k.ends_on + c.days,
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
  `insert into letters (stream, version, ordinal, person, post, kind, task, written_at, status, sent_at)
   select c.stream, l.version, l.ordinal, l.person, l.post, l.kind, l.task, l.written_at + c.moved, 'sent',
   l.written_at + c.moved from copies c join letters l on l.stream = c.original`,
  `insert into register_rows (${registerColumns})
   select ${rowOf('r')} from copies c join register_rows r on r.stream = c.original`,
  `insert into register_history (${registerColumns}, until)
   select ${rowOf('h')}, h.until + c.moved from copies c join register_history h on h.stream = c.original`,
  // What is said in a case is found again by the worker, one case after the other; here it is known already.
  `insert into case_texts (stream, version, said, search, grams)
   select c.stream, t.version, t.said, t.search, t.grams from copies c join case_texts t on t.stream = c.original`,
  'delete from case_texts_due d using copies c where c.stream = d.stream',
]

const tables = [
  'streams, events, commands, cases, case_search, case_texts, case_texts_due, tasks, inbox, letters',
  'register_rows, register_history',
]

/**
 * Has one case a history of so many events more, which are its own again and again, as a long contract's may be;
 * answers which. The oldest numbered case of them, so that it is open to whoever reads all.
 */
export const lengthenCase = async (ownerUrl: string, events: number): Promise<string> => {
  const { pool, close } = connect({ url: ownerUrl, max: 1, name: 'sekisho-bench', statementTimeoutMs: 0 })
  try {
    const { rows } = await pool.query<{ readonly stream: string }>(
      `with long as (
         select stream, version from streams where procedure = 'outsourcing' order by version desc, stream limit 1
       ), told as (
         insert into events (stream, version, id, type, schema_version, data, meta, occurred_at, hash)
         select e.stream, l.version + row_number() over (order by i, e.version), md5(e.id::text || i)::uuid, e.type,
           e.schema_version, e.data, e.meta, e.occurred_at, e.hash
         from long l join events e using (stream), generate_series(1, ($1::int / l.version) + 1) i
         returning stream, version
       )
       update streams s set version = longer.version, seen_version = longer.version
       from (select stream, max(version) as version from told group by stream) longer
       where s.stream = longer.stream returning s.stream`,
      [events],
    )
    return rows[0]?.stream ?? ''
  } finally {
    await close()
  }
}
