import type { Pool, PoolClient } from 'pg'

/**
 * Runs a reading that takes many statements as if it took none: all of them see the record at one moment, and none can
 * write.
 */
export const atOneMoment = async <T>(pool: Pool, read: (client: PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    // Whoever takes what was read may pause for as long as they like: a full pipe, a slow disk, a person at a pager.
    await client.query('set local idle_in_transaction_session_timeout = 0')
    const result = await read(client)
    await client.query('commit')
    client.release()
    return result
  } catch (error) {
    // The connection may be the reason: it isn't used again.
    client.release(true)
    throw error
  }
}
