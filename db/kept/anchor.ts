import type { Pool, PoolClient } from 'pg'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { inTransaction } from '../connection/transaction.ts'

/** The seal over the heads of all streams, as it was set that day. */
export interface Anchor {
  readonly day: PlainDate
  readonly streams: number
  readonly hash: Buffer
}

/** Held while a day is sealed (by `seal_day`, too) or a seal corrected: the next seal is over all before it. */
const anchorLock = 7_305_442

/**
 * Seals a day: the anchor proves later what every head was at this moment. The function (0048-seals-of-what-moved.ts)
 * does it in one statement, so at one moment for all heads: the anchor's hash is over the previous anchor's, the
 * day and the moment, the corrections of older seals, the last change of the roster, how many streams there are, and
 * those heads that moved since they were last sealed, which are kept beside it. A seal that was set for a day to come
 * stops none before it.
 *
 * A day that is sealed already stays as it is, and its anchor is the answer; null for a day before the last one
 * sealed, which can't be sealed any more, and for one that isn't over by the database's clock. It takes long on a
 * large record: the pool has to give it its time.
 */
export const anchorDay = async (pool: Pool, day: PlainDate): Promise<Anchor | null> => {
  await pool.query('select seal_day($1)', [day])
  const { rows } = await pool.query<Anchor>('select day, streams, hash from anchors where day = $1', [day])
  return rows[0] ?? null
}

/** One transaction, during which nobody else sets or corrects a seal. */
export const betweenAnchors = <T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> =>
  inTransaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [anchorLock])
    return work(client)
  })
