import { setTimeout as pause } from 'node:timers/promises'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { withOwnSession } from './own-session.ts'
import { boundSilence } from './silence.ts'
import type { Database } from '../tables/database.ts'

/** A pool of connections to the record, and kysely over the same pool for the typed queries. */
export interface Connection {
  readonly pool: pg.Pool
  readonly db: Kysely<Database>
  /** The process is about to end: a server that is silent is given up within seconds from now on. */
  readonly hurry: () => void
  readonly close: () => Promise<void>
}

/** How a process connects: the address, how many connections, and who hears of one that broke. */
export interface ConnectOptions {
  readonly url: string
  readonly max?: number
  /** How long a statement may take; 0 for as long as it needs. */
  readonly statementTimeoutMs?: number
  /** How long a connection may take to come, waiting for a free one included; ten seconds where nothing is said. */
  readonly connectWithinMs?: number
  /** The name by which the process shows itself in `pg_stat_activity`. */
  readonly name?: string
  /** Told of every connection that breaks, whether idle or in hand. */
  readonly onBroken?: (error: Error) => void
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
 * How long a connection may take to come, waiting for a free one included. A server that is away refuses at once; one
 * that answers within this is only busy, and so is a machine on which a new session takes seconds.
 */
const usualWaitMs = 10_000
/** How long an answer may be on its way when the time for the statement is over. */
const onItsWayMs = 2_000
/** How long an idle connection is kept: well within the time that a socket may be silent. */
const idleMs = 10_000
/** How long the network may say nothing before it is asked whether the other side is still there. */
const keepAliveMs = 5_000
const hurriedMs = 2_000
/** How often a pool that is about to end is asked whether somebody still waits for a connection. */
const askAgainMs = 20

/**
 * Connects to the record. Waiting is bounded: a record that is away says so within seconds instead of hanging the page.
 * What breaks is dropped and never ends the process; the next statement opens a new connection.
 */
export const connect = ({
  url,
  max = 10,
  name = 'sekisho',
  statementTimeoutMs = 10_000,
  connectWithinMs = usualWaitMs,
  onBroken,
}: ConnectOptions): Connection => {
  const silentMs = statementTimeoutMs === 0 ? null : statementTimeoutMs + onItsWayMs
  // Where one connection went silent, the idle ones probably did as well: better a new one than waiting on each.
  const silence = boundSilence(silentMs, () => dropIdle(pool))
  const pool = new pg.Pool({
    connectionString: withOwnSession(url),
    max,
    types,
    stream: silence.socket,
    application_name: name,
    connectionTimeoutMillis: connectWithinMs,
    statement_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: 10_000,
    idleTimeoutMillis: silentMs === null ? idleMs : Math.min(idleMs, silentMs / 2),
    keepAlive: true,
    keepAliveInitialDelayMillis: keepAliveMs,
  })
  // The pool listens to those that are idle; one that broke while somebody had it in hand would end the process.
  pool.on('connect', (client) => client.on('error', (error) => onBroken?.(error)))
  pool.on('error', () => {})
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  const hurry = (): void => {
    silence.shorten(hurriedMs)
    dropIdle(pool)
  }
  const close = async (): Promise<void> => {
    hurry()
    await nobodyWaits(pool)
    await db.destroy()
    // Kysely ends the pool only if it has used it itself; left open, it would keep the process for ten seconds.
    if (!pool.ending) await pool.end()
  }
  return { pool, db, hurry, close }
}

/**
 * Until all who had asked for a connection have one, for a while: a pool that is ended serves them no more, and they
 * would wait until their time is over.
 */
const nobodyWaits = async (pool: pg.Pool): Promise<void> => {
  const givenUpAt = performance.now() + hurriedMs
  while (pool.waitingCount > 0 && performance.now() < givenUpAt) await pause(askAgainMs)
}

const dropIdle = (pool: pg.Pool): void => {
  if (pool.ending) return
  for (let left = pool.idleCount; left > 0; left--)
    pool.connect().then(
      (client) => client.release(true),
      () => {},
    )
}
