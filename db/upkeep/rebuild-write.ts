import type { Pool, PoolClient } from 'pg'
import { rosterRows, writeRoster } from '../city/city-roster.ts'
import type { FoldedCase } from '../kept/fold-case.ts'
import type { Derived } from './rebuild-compare.ts'
import { columnsNamed } from '../connection/column-name.ts'
import { recordForm } from '../kept/record-form.ts'
import { isLostRace } from '../connection/sql-state.ts'
import { registerColumns } from '../tables/register-columns.ts'
import { inTransaction } from '../connection/transaction.ts'

/**
 * Replaces what is derived from these cases' events, in one transaction that holds their heads: an act on one of them
 * waits, and a case on which somebody has acted since it was folded is left as it is. Answers which were replaced.
 */
export const writeDerived = async (
  pool: Pool,
  folded: readonly FoldedCase[],
  read: Derived,
): Promise<ReadonlySet<string>> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await inTransaction(pool, async (client) => {
        const still = await unmoved(client, folded, read)
        // Two that claim one thing since before that was noticed both stay: the second says so.
        await client.query(`set local sekisho.rebuilding = 'on'`)
        for (const [text, rows] of writes(still))
          await client.query(text, [JSON.stringify(rows), still.map((one) => one.stream)])
        for (const { stream, state } of still) await writeRoster(client, rosterRows(stream, state))
        return new Set(still.map((one) => one.stream))
      })
    } catch (error) {
      if (attempt >= 5 || !isLostRace(error)) throw error
    }
  }
}

const unmoved = async (
  client: PoolClient,
  folded: readonly FoldedCase[],
  read: Derived,
): Promise<readonly FoldedCase[]> => {
  const { rows } = await client.query<{ readonly stream: string; readonly version: number }>(
    'select stream, version from streams where stream = any($1) order by stream for update',
    [folded.map((one) => one.stream)],
  )
  const versions = new Map(rows.map((row) => [row.stream, row.version]))
  // A head that is gone can't be held; the statement that writes it says `on conflict` for the case that it came back.
  return folded.filter((one) => versions.get(one.stream) === read.heads.get(one.stream)?.['version'])
}

/** Each statement takes its rows as JSON and the streams that are replaced. */
const writes = (cases: readonly FoldedCase[]): readonly (readonly [string, readonly object[]])[] => [
  [
    heads,
    cases.map(({ stream, procedure, version, hash, lastAt, state, closed }) => ({
      stream,
      procedure,
      version,
      hash: hash.toString('hex'),
      last_at: lastAt,
      state,
      closed,
    })),
  ],
  [
    rows,
    cases.map(({ stream, procedure, lastAt, row }) => ({
      stream,
      procedure,
      changed_at: lastAt,
      ...columnsNamed(row),
    })),
  ],
  [strayTasks, cases.flatMap(({ stream, tasks }) => tasks.map(({ task }) => ({ stream, task })))],
  [tasks, cases.flatMap(({ stream, tasks }) => tasks.map((task) => ({ stream, ...columnsNamed(task) })))],
  [strayInbox, cases.flatMap(({ stream, inbox }) => inbox.map(({ task, post }) => ({ stream, task, post })))],
  [inbox, cases.flatMap(({ stream, inbox }) => inbox.map((place) => ({ stream, ...place })))],
  [
    strayRows,
    cases.flatMap(({ stream, registered }) => registered.map(({ register, item }) => ({ stream, register, item }))),
  ],
  [
    registerRows,
    cases.flatMap(({ stream, procedure, registered }) =>
      registered.map((row) => ({ stream, procedure, ...columnsNamed(row) })),
    ),
  ],
  [
    strayHistory,
    cases.flatMap(({ stream, past }) => past.map(({ register, item, since }) => ({ stream, register, item, since }))),
  ],
  [
    registerHistory,
    cases.flatMap(({ stream, procedure, past }) => past.map((row) => ({ stream, procedure, ...columnsNamed(row) }))),
  ],
  [
    strayDependants,
    cases.flatMap(({ stream, hanging }) => hanging.map(({ cause, office }) => ({ stream, cause, office }))),
  ],
  [dependants, cases.flatMap(({ stream, hanging }) => hanging.map((one) => ({ stream, ...one })))],
]

const heads = `
  insert into streams (stream, procedure, version, state, form, hash, last_at, closed)
  select r.stream, r.procedure, r.version, r.state, ${recordForm}, decode(r.hash, 'hex'), r.last_at, r.closed
  from jsonb_to_recordset($1::jsonb) as r(stream text, procedure text, version int, state json, hash text,
  last_at timestamptz, closed boolean)
  where r.stream = any($2)
  on conflict (stream) do update set procedure = excluded.procedure, version = excluded.version,
  state = excluded.state, form = excluded.form, hash = excluded.hash,
    last_at = excluded.last_at, closed = excluded.closed`

const caseColumns = [
  'procedure',
  'fiscal_year',
  'series',
  'serial',
  'title',
  'vendor',
  'search',
  'office',
  'stage',
  'round',
  'submitted',
  'started_by',
  'started_at',
  'changed_at',
  'starts_on',
  'ends_on',
  'ending',
  'holders',
  'waiting_for',
  'waiting_since',
  'due',
]
const taskColumns = [
  'kind',
  'posts',
  'article',
  'about',
  'answers',
  'opened_at',
  'due',
  'reminded',
  'escalated_to',
  'closed_at',
  'closed_how',
  'closed_with',
  'closed_by',
  'closed_by_name',
  'closed_by_post',
]

/** Rows of a table as JSON objects named like its columns, put in or replaced by key. */
const upsert = (table: string, key: readonly string[], columns: readonly string[]): string => `
  insert into ${table} (${[...key, ...columns].join(', ')})
  select ${[...key, ...columns].map((column) => `r.${column}`).join(', ')}
  from jsonb_populate_recordset(null::${table}, $1::jsonb) as r
  where r.stream = any($2)
  on conflict (${key.join(', ')}) do update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`

const rows = upsert('cases', ['stream'], caseColumns)
const tasks = upsert('tasks', ['stream', 'task'], taskColumns)
const inbox = upsert('inbox', ['stream', 'task', 'post'], ['nature', 'due'])
const registerRows = upsert('register_rows', ['stream', 'register', 'item'], ['procedure', ...registerColumns, 'since'])
const registerHistory = upsert(
  'register_history',
  ['stream', 'register', 'item', 'since'],
  ['procedure', ...registerColumns, 'until'],
)
const dependants = upsert('dependants', ['stream', 'cause', 'office'], ['since'])

const strayTasks = `
  delete from tasks t where t.stream = any($2)
    and not exists (select 1 from jsonb_to_recordset($1::jsonb) as r(stream text, task text) where r.stream = t.stream
    and r.task = t.task)`
const strayInbox = `
  delete from inbox i where i.stream = any($2)
    and not exists (select 1 from jsonb_to_recordset($1::jsonb) as r(stream text, task text, post text)
      where r.stream = i.stream and r.task = i.task and r.post = i.post)`
const strayRows = `
  delete from register_rows t where t.stream = any($2)
    and not exists (select 1 from jsonb_to_recordset($1::jsonb) as r(stream text, register text, item text)
      where r.stream = t.stream and r.register = t.register and r.item = t.item)`
const strayHistory = `
  delete from register_history t where t.stream = any($2)
    and not exists (select 1 from jsonb_to_recordset($1::jsonb) as r(stream text, register text, item text,
    since timestamptz)
      where r.stream = t.stream and r.register = t.register and r.item = t.item and r.since = t.since)`
const strayDependants = `
  delete from dependants t where t.stream = any($2)
    and not exists (select 1 from jsonb_to_recordset($1::jsonb) as r(stream text, cause text, office text)
      where r.stream = t.stream and r.cause = t.cause and r.office = t.office)`
