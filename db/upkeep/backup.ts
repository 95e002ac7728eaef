import type { Pool, PoolClient } from 'pg'
import { atOneMoment } from '../kept/one-moment.ts'

/** The first line of a backup: what it is, and of which release's tables. */
export interface BackupHead {
  readonly sekisho: 'backup'
  readonly format: 1
  readonly release: string
  /** The moment of the record that the backup shows, by the database's clock. */
  readonly takenAt: string
  /** The migrations that its tables have had, in their order. */
  readonly migrations: readonly string[]
  readonly tables: readonly BackedUpTable[]
}

/** A table with the columns that are kept; those that the database works out itself are not. */
export interface BackedUpTable {
  readonly name: string
  readonly columns: readonly string[]
}

/**
 * Left out: what the database makes again by itself, and what is worth nothing after a restore. Everybody signs in
 * anew.
 */
const leftOut = [
  'case_search',
  'case_texts',
  'case_texts_due',
  'auth_sessions',
  'auth_verifications',
  'sign_in_failures',
  'counted_tries',
  'known_places',
  'kysely_migration',
  'kysely_migration_lock',
  'record_form',
  'practice_mark',
  'night_checks',
  'act_traces',
  'letter_hold',
]

const rowsAtOnce = 500

/**
 * Writes the whole record as lines: a head, then for each table its name and one JSON text a row, then how many rows
 * there were, so that a backup that was cut off is known for one. All of it is one moment, while the system runs.
 */
export const backUp = (pool: Pool, release: string, write: (lines: string) => Promise<void>): Promise<number> =>
  atOneMoment(pool, async (client) => {
    const tables = inOrder(await readTables(client), await readReferences(client))
    const head: BackupHead = {
      sekisho: 'backup',
      format: 1,
      release,
      takenAt: await readMoment(client),
      migrations: await readMigrations(client),
      tables,
    }
    await write(`${JSON.stringify(head)}\n`)
    let rows = 0
    for (const table of tables) rows += await writeTable(client, table, write)
    await write(`${JSON.stringify({ end: true, rows })}\n`)
    return rows
  })

const writeTable = async (
  client: PoolClient,
  { name, columns }: BackedUpTable,
  write: (lines: string) => Promise<void>,
): Promise<number> => {
  await write(`${JSON.stringify({ table: name })}\n`)
  await client.query(
    `declare kept no scroll cursor for select row_to_json(t)::text as line
      from (select ${columns.map(quoted).join(', ')} from ${quoted(name)}) t`,
  )
  let count = 0
  for (;;) {
    const { rows } = await client.query<{ readonly line: string }>(`fetch ${rowsAtOnce} from kept`)
    if (rows.length === 0) break
    await write(rows.map(({ line }) => `${line}\n`).join(''))
    count += rows.length
  }
  await client.query('close kept')
  return count
}

/** A name as Postgres reads it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

const readMoment = async (client: PoolClient): Promise<string> =>
  (await client.query<{ readonly at: string }>('select now() as at')).rows[0]?.at ?? ''

const readMigrations = async (client: PoolClient): Promise<readonly string[]> =>
  (await client.query<{ readonly name: string }>('select name from kysely_migration order by name')).rows.map(
    ({ name }) => name,
  )

const readTables = async (client: PoolClient): Promise<readonly BackedUpTable[]> => {
  const { rows } = await client.query<BackedUpTable>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all($1)
       and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     group by c.relname order by c.relname collate "C"`,
    [leftOut],
  )
  return rows
}

interface Reference {
  readonly from: string
  readonly to: string
}

const readReferences = async (client: PoolClient): Promise<readonly Reference[]> =>
  (
    await client.query<Reference>(
      `select c.conrelid::regclass::text as "from", c.confrelid::regclass::text as "to" from pg_constraint c
       where c.contype = 'f' and c.connamespace = 'public'::regnamespace and c.conrelid <> c.confrelid`,
    )
  ).rows

/** Tables that others point to come first, so that rows can be put in as they come. */
const inOrder = (tables: readonly BackedUpTable[], references: readonly Reference[]): readonly BackedUpTable[] => {
  const placed: BackedUpTable[] = []
  const waiting = [...tables]
  while (waiting.length > 0) {
    const open = new Set(waiting.map(({ name }) => name))
    const ready = waiting.findIndex(({ name }) => !references.some(({ from, to }) => from === name && open.has(to)))
    placed.push(...waiting.splice(Math.max(ready, 0), 1))
  }
  return placed
}
