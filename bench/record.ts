/**
 * What recording a decision costs, against the record floor: a bare transaction in five awaited statements (begin, lock
 * a row, insert an event, update the row, commit) through the same pool. Both sides use prepared statements.
 */
import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { act, type Act, type Record } from '../db/act.ts'
import type { CaseId } from '../domain/kernel/ids.ts'
import { newCase, actOf, steps, takeUpTo } from '../test/support/recorded-case.ts'
import { median, quantile } from './spread.ts'

/** One side of the comparison: does its operation of that number once; each number once only. */
export interface Side {
  readonly name: string
  readonly once: (nth: number) => Promise<void>
}

/** What a measured run gave. */
export interface Measured {
  readonly perSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
}

/** How much is measured: pairs of runs, ours and the floor's in turn. */
export interface RecordBenchOptions {
  readonly pairs: number
  readonly warmUp: number
  readonly serial: number
  readonly parallel: number
  readonly inFlight: number
}

/** The figures that architecture section 6 asks for, with every raw one. */
export interface RecordBench {
  readonly recordThroughputRatio: number
  readonly recordLatencyRatio: number
  readonly raw: readonly { readonly side: string; readonly serial: Measured; readonly parallel: Measured }[]
}

/** What architecture section 6 asks for: a warm-up of 1,000, three pairs, 16 at once. */
export const defaultOptions: RecordBenchOptions = { pairs: 3, warmUp: 1_000, serial: 400, parallel: 2_000, inFlight: 16 }

/** The floor's two tables, made by their owner. `application` is the role that runs the bench. */
export const makeFloor = async (owner: Pool, application: string): Promise<void> => {
  await owner.query(`create table if not exists floor_heads (stream text primary key, version integer not null, state jsonb not null)`)
  await owner.query(`create table if not exists floor_events (
    stream text not null, version integer not null, data jsonb not null, recorded_at timestamptz not null default clock_timestamp(), primary key (stream, version))`)
  await owner.query(`grant select, insert, update on floor_heads, floor_events to ${application}`)
}

/** The bare transaction, on rows as large as a case's state and one decision's event. */
export const floorSide = async (pool: Pool, count: number, like: { readonly state: object; readonly event: object }): Promise<Side> => {
  const prefix = randomUUID()
  const stream = (nth: number) => `${prefix}/${nth}`
  await pool.query(`insert into floor_heads select $1 || '/' || nth, 0, $2 from generate_series(0, $3 - 1) nth`, [prefix, like.state, count])
  return {
    name: 'floor',
    once: async (nth) => {
      const client = await pool.connect()
      try {
        await client.query('begin')
        const { rows } = await client.query<{ readonly version: number; readonly state: object }>({
          name: 'floor-lock', text: 'select version, state from floor_heads where stream = $1 for update', values: [stream(nth)],
        })
        const version = (rows[0]?.version ?? 0) + 1
        await client.query({ name: 'floor-insert', text: 'insert into floor_events (stream, version, data) values ($1, $2, $3)', values: [stream(nth), version, like.event] })
        await client.query({ name: 'floor-update', text: 'update floor_heads set version = $2, state = $3 where stream = $1', values: [stream(nth), version, rows[0]?.state] })
        await client.query('commit')
      } finally {
        client.release()
      }
    },
  }
}

/** The chief's approval (Art. 21) of a case that has come that far: two task events, three letters, all lists. */
export const approvalSide = async (record: Record, count: number): Promise<Side> => {
  const model = await takeUpTo(record, 'recordOutcome')
  const cases = Array.from({ length: count }, newCase)
  const atOnce = 500
  for (let from = 0; from < count; from += atOnce) await copyCase(record.pool, model, cases.slice(from, from + atOnce))
  const [who, command] = steps.approve
  return {
    name: 'act',
    once: async (nth) => {
      const approval: Act = actOf(cases[nth] ?? model, who, command)
      const answer = await act(record, approval)
      if (answer.kind !== 'done' || answer.again) throw new Error(`the approval was not recorded: ${JSON.stringify(answer)}`)
    },
  }
}

/** The searched text of a copy begins with its own number: one that changed with the act would be charged to the act. */
const searchOf = (serial: string): string =>
  `regexp_replace(c.search, '^(\\S+-)\\d+', '\\1' || lpad((${serial})::text, greatest(3, length((${serial})::text)), '0'))`

/** Copies a case row by row under other ids: a bench needs thousands that stand ready, not their past (nor valid hashes). */
export const copyCase = async (pool: Pool, model: CaseId, copies: readonly CaseId[]): Promise<void> => {
  const from = 'from unnest($2::text[]) with ordinality as copy(stream, nth)'
  for (const statement of [
    `insert into streams (stream, procedure, version, state, hash, last_at, closed)
       select copy.stream, s.procedure, s.version, jsonb_set(s.state, '{number,serial}', to_jsonb(m.last + copy.nth)), s.hash, s.last_at, s.closed
       ${from}, streams s, (select max(serial) as last from cases) m where s.stream = $1`,
    `insert into events (stream, version, id, type, schema_version, data, meta, occurred_at, hash)
       select copy.stream, e.version, gen_random_uuid(), e.type, e.schema_version, e.data, e.meta, e.occurred_at, e.hash ${from}, events e where e.stream = $1`,
    `insert into cases (stream, procedure, fiscal_year, series, serial, title, vendor, search, office, stage, round, submitted, started_by,
         started_at, changed_at, starts_on, ends_on, ending, holders, waiting_for, waiting_since, due)
       select copy.stream, c.procedure, c.fiscal_year, c.series, m.last + copy.nth, c.title, c.vendor, ${searchOf('m.last + copy.nth')}, c.office, c.stage, c.round, c.submitted, c.started_by,
         c.started_at, c.changed_at, c.starts_on, c.ends_on, c.ending, c.holders, c.waiting_for, c.waiting_since, c.due
       ${from}, cases c, (select max(serial) as last from cases) m where c.stream = $1`,
    `insert into tasks (stream, task, kind, posts, article, about, answers, opened_at, due, closed_at, closed_how, closed_with, closed_by, closed_by_name, closed_by_post)
       select copy.stream, t.task, t.kind, t.posts, t.article, t.about, t.answers, t.opened_at, t.due, t.closed_at, t.closed_how, t.closed_with, t.closed_by, t.closed_by_name, t.closed_by_post
       ${from}, tasks t where t.stream = $1`,
    `insert into inbox (post, nature, due, stream, task) select i.post, i.nature, i.due, copy.stream, i.task ${from}, inbox i where i.stream = $1`,
  ]) await pool.query(statement, [model, copies])
}

/** Runs operations with so many in flight, and says how long each took. */
export const measure = async (side: Side, from: number, count: number, inFlight: number): Promise<Measured> => {
  const took: number[] = []
  let next = from
  const lane = async (): Promise<void> => {
    while (next < from + count) {
      const nth = next++
      const began = performance.now()
      await side.once(nth)
      took.push(performance.now() - began)
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: inFlight }, lane))
  const seconds = (performance.now() - began) / 1_000
  took.sort((a, b) => a - b)
  return { perSecond: count / seconds, p50Ms: quantile(took, 0.5), p99Ms: quantile(took, 0.99) }
}

/** Measures ours and the floor in turn. `owner` makes the floor's tables; the record's own pool runs both. */
export const benchRecord = async (
  record: Record, owner: Pool, application: string, options: RecordBenchOptions = defaultOptions, onStep: (text: string) => void = () => {},
): Promise<RecordBench> => {
  await makeFloor(owner, application)
  const { pairs, warmUp, serial, parallel, inFlight } = options
  const count = warmUp + pairs * (serial + parallel)
  const ours = await approvalSide(record, count)
  const floor = await floorSide(record.pool, count, await sizes(record.pool))
  await vacuum(owner)
  for (const side of [ours, floor]) await measure(side, 0, warmUp, inFlight)
  const raw: { side: string; serial: Measured; parallel: Measured }[] = []
  for (let pair = 0; pair < pairs; pair++) {
    for (const side of pair % 2 === 0 ? [ours, floor] : [floor, ours]) {
      const from = warmUp + pair * (serial + parallel)
      raw.push({ side: side.name, serial: await measure(side, from, serial, 1), parallel: await measure(side, from + serial, parallel, inFlight) })
      onStep(JSON.stringify(raw.at(-1)))
    }
  }
  const of = (name: string, figure: (one: (typeof raw)[number]) => number): number => median(raw.filter((one) => one.side === name).map(figure))
  return {
    recordThroughputRatio: of('act', (one) => one.parallel.perSecond) / of('floor', (one) => one.parallel.perSecond),
    recordLatencyRatio: of('act', (one) => one.serial.p50Ms) / of('floor', (one) => one.serial.p50Ms),
    raw,
  }
}

/** What autovacuum does in time, done at once: statistics and hint bits of the thousands of rows that were just made. */
const vacuum = async (owner: Pool): Promise<void> => {
  const client = await owner.connect()
  await client.query('set statement_timeout = 0')
  await client.query('vacuum analyze')
  client.release(true)
}

/** The floor carries what a decision's own event and head weigh, so that it pays for the same bytes of them. */
const sizes = async (pool: Pool): Promise<{ readonly state: object; readonly event: object }> => {
  const { rows } = await pool.query<{ readonly state: object; readonly event: object }>(
    `select s.state, jsonb_build_object('data', e.data, 'meta', e.meta) as event from streams s join events e on e.stream = s.stream
     where e.type = 'CouncilOutcomeRecorded' limit 1`)
  const [row] = rows
  if (!row) throw new Error('the bench has no case')
  return row
}
