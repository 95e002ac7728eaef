import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database } from './tables/database.ts'

/** A pool of connections to the record, and kysely over the same pool for the typed queries. */
export interface Connection {
  readonly pool: pg.Pool
  readonly db: Kysely<Database>
  readonly close: () => Promise<void>
}

/** How a process connects: the address, how many connections, and what to do with an idle connection's error. */
export interface ConnectOptions {
  readonly url: string
  readonly max?: number
  /** How long a statement may take; 0 for as long as it needs. */
  readonly statementTimeoutMs?: number
  /** The name by which the process shows itself in `pg_stat_activity`. */
  readonly name?: string
  /** Told when an idle connection breaks; without a listener the process would die of it. */
  readonly onIdleError?: (error: Error) => void
}

type TypeId = Parameters<typeof pg.types.getTypeParser>[0]

/**
 * Days stay `YYYY-MM-DD` texts, instants ISO-8601 UTC texts, and bigints safe numbers: JSON-safe like everything else.
 */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: TypeId, format?: 'text') =>
    parsers[oid] ?? pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
}
const parsers: { readonly [oid: number]: (value: string) => unknown } = {
  [pg.types.builtins.INT8]: Number,
  [pg.types.builtins.DATE]: (value) => value,
  [pg.types.builtins.TIMESTAMPTZ]: (value) => new Date(value).toISOString(),
}

/**
 * Connects to the record. Waiting is bounded: a record that is away says so within seconds instead of hanging the page.
 */
export const connect = ({
  url,
  max = 10,
  name = 'sekisho',
  statementTimeoutMs = 10_000,
  onIdleError,
}: ConnectOptions): Connection => {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    application_name: name,
    connectionTimeoutMillis: 3_000,
    statement_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
  })
  pool.on('error', (error) => onIdleError?.(error))
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  const close = async (): Promise<void> => {
    await db.destroy()
    // Kysely ends the pool only if it has used it itself; left open, it would keep the process for ten seconds.
    if (!pool.ending) await pool.end()
  }
  return { pool, db, close }
}
