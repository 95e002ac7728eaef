import type { Pool, PoolClient } from 'pg'

/**
 * Runs some statements in one transaction: all of them hold, or none. Where one fails, its connection is closed, which
 * ends the transaction without a trace, also where the connection is the reason; it isn't used again.
 */
export const inTransaction = async <T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<T>,
  begin = 'begin',
): Promise<T> => {
  const client = await pool.connect()
  try {
    await client.query(begin)
    const result = await work(client)
    await client.query('commit')
    client.release()
    return result
  } catch (error) {
    client.release(true)
    throw error
  }
}
