import type { Pool, PoolClient } from 'pg'
import { inTransaction } from '../connection/transaction.ts'

/**
 * Runs a reading that takes many statements as if it took none: all of them see the record at one moment, and none can
 * write.
 */
export const atOneMoment = <T>(pool: Pool, read: (client: PoolClient) => Promise<T>): Promise<T> =>
  inTransaction(
    pool,
    async (client) => {
      // Whoever takes what was read may pause for as long as they like: a full pipe, a slow disk, a person at a pager.
      await client.query('set local idle_in_transaction_session_timeout = 0')
      return read(client)
    },
    'begin isolation level repeatable read read only',
  )
