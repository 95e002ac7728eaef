import type { Pool, PoolClient } from 'pg'
import { connect } from '../connection/connect.ts'
import { holdLetters, markRestored } from '../letters/held-letters.ts'
import { quoted, type BackedUpTable, type BackupHead } from './backup.ts'
import { knownMigrations, migrateTo } from './migrate.ts'
import { inTransaction } from '../connection/transaction.ts'

/** Why a backup was not restored; nothing was changed then. */
export type RestoreProblem = 'no-backup' | 'of-a-later-release' | 'record-not-empty' | 'cut-off'

/** Thrown where a backup can't be restored. */
export class RestoreError extends Error {
  readonly problem: RestoreProblem
  constructor(problem: RestoreProblem) {
    super(problem)
    this.name = 'RestoreError'
    this.problem = problem
  }
}

const rowsAtOnce = 500
const largestBatch = 8 * 1024 * 1024

/**
 * Puts a backup into an empty database: first the tables of the release that wrote it, then all rows in one
 * transaction, so that a restore that fails leaves none. Every open case is marked as unseen, so that the practice
 * looks at each again, whatever Temporal still knows, and letters that were due are held: they may have gone out after
 * the backup. The upgrade to this release comes after.
 */
export const restore = async (
  ownerUrl: string,
  lines: AsyncIterable<string>,
  onRows?: (rows: number) => void,
): Promise<{ readonly head: BackupHead; readonly rows: number }> => {
  const reading = lines[Symbol.asyncIterator]()
  const head = headOf((await reading.next()).value)
  if (!head.migrations.every((name, nth) => knownMigrations[nth] === name)) throw new RestoreError('of-a-later-release')
  const { pool, close } = connect({ url: ownerUrl, max: 2, name: 'sekisho-restore', statementTimeoutMs: 0 })
  try {
    if (!(await isEmpty(pool))) throw new RestoreError('record-not-empty')
    await migrateTo(ownerUrl, head.migrations.at(-1) ?? '')
    return { head, rows: await putIn(pool, head, reading, onRows) }
  } finally {
    await close()
  }
}

const headOf = (line: unknown): BackupHead => {
  try {
    const head = JSON.parse(String(line)) as Partial<BackupHead>
    if (head.sekisho === 'backup' && head.format === 1) return head as BackupHead
  } catch {
    // Not even JSON: said below.
  }
  throw new RestoreError('no-backup')
}

/** Empty is a database without tables, or with tables in which nobody and nothing was recorded yet. */
const isEmpty = async (pool: Pool): Promise<boolean> => {
  const { rows } = await pool.query<{ readonly there: boolean }>(
    `select to_regclass('public.streams') is not null as there`,
  )
  if (rows[0]?.there !== true) return true
  return (await pool.query('(select 1 from streams limit 1) union all (select 1 from people limit 1)')).rowCount === 0
}

const putIn = (
  pool: Pool,
  { tables }: BackupHead,
  reading: AsyncIterator<string>,
  onRows?: (rows: number) => void,
): Promise<number> =>
  inTransaction(pool, async (client) => {
    const guards = await guardsOfTheClock(client)
    for (const { table, guard } of guards) await client.query(`alter table ${table} disable trigger ${guard}`)
    const rows = await putRows(client, tables, reading, onRows)
    await client.query('set constraints all immediate')
    for (const { table, guard } of guards) await client.query(`alter table ${table} enable always trigger ${guard}`)
    await client.query(`update streams set seen_version = 0, poked_at = null, pokes = 0 where not closed`)
    if (await knowsHold(client)) await holdLetters(client)
    else await markRestored(client)
    return rows
  })

interface Guard {
  readonly table: string
  readonly guard: string
}

/**
 * Triggers that take nothing but what is written now, or note it as a change. A backup is of another time: the
 * owner switches them off for the length of this transaction. Tables of older releases don't have them.
 */
const guardsOfTheClock = async (client: PoolClient): Promise<readonly Guard[]> => {
  const { rows } = await client.query<Guard>(
    `select tgrelid::regclass::text as table, tgname::text as guard from pg_trigger
     where tgname in ('events_of_now', 'anchors_in_their_place', 'people_kept', 'post_assignments_kept',
       'auth_users_kept', 'auth_accounts_kept',
     'roster_of_events',
       'accounts_of_events', 'newest_link_alone',
       'letters_of_accounts', 'own_post') order by 1`,
  )
  return rows
}

const knowsHold = async (client: PoolClient): Promise<boolean> =>
  (await client.query<{ readonly there: boolean }>(`select to_regclass('letter_hold') is not null as there`)).rows[0]
    ?.there === true

interface Mark {
  readonly table?: string
  readonly end?: boolean
  readonly rows?: number
}

/** Marks are the only lines whose first key is `table` or `end`, and no table has a first column of that name. */
const markOf = (line: string): Mark | null =>
  line.startsWith('{"table":') || line.startsWith('{"end":') ? (JSON.parse(line) as Mark) : null

const putRows = async (
  client: PoolClient,
  tables: readonly BackedUpTable[],
  reading: AsyncIterator<string>,
  onRows?: (rows: number) => void,
): Promise<number> => {
  let count = 0
  let table: BackedUpTable | undefined
  const batch: string[] = []
  let size = 0
  const flush = async (): Promise<void> => {
    if (table !== undefined && batch.length > 0) await insert(client, table, batch)
    count += batch.length
    batch.length = 0
    size = 0
    onRows?.(count)
  }
  for (let next = await reading.next(); next.done !== true; next = await reading.next()) {
    const mark = markOf(next.value)
    if (mark === null) {
      batch.push(next.value)
      size += next.value.length
      if (batch.length >= rowsAtOnce || size > largestBatch) await flush()
      continue
    }
    await flush()
    if (mark.end === true) {
      if (mark.rows !== count) throw new RestoreError('cut-off')
      return count
    }
    table = tables.find(({ name }) => name === mark.table)
    if (table === undefined) throw new RestoreError('no-backup')
  }
  throw new RestoreError('cut-off')
}

const insert = async (
  client: PoolClient,
  { name, columns }: BackedUpTable,
  lines: readonly string[],
): Promise<void> => {
  const list = columns.map(quoted).join(', ')
  await client.query(
    `insert into ${quoted(name)} (${list}) select ${list} from json_populate_recordset(null::${quoted(name)},
      $1::json)`,
    [`[${lines.join(',')}]`],
  )
}
