import type { Pool, PoolClient } from 'pg'

/**
 * Which of a city's workers goes its rounds often. One is on duty; the others go theirs seldom, should the one be gone
 * or have fallen silent, so that nothing hangs on its being there.
 */
export interface Duty {
  /** Whether this worker is on duty, or comes to be now that nobody is. False where the record is away. */
  readonly isMine: () => Promise<boolean>
  /** Leaves it to another. */
  readonly end: () => void
}

const dutyLock = 7_305_445
/** So often whoever is on duty makes sure of it: well within the time that a connection may be silent. */
const askedEveryMs = 3_000

/** Whoever isn't on duty goes its rounds so many times more seldom. */
const seldom = 5

/** How long it is to a worker's next round, of those that are gone so often on duty. */
export const untilNextRound = async ({ isMine }: Pick<Duty, 'isMine'>, everyMs: number): Promise<number> =>
  (await isMine()) ? everyMs : everyMs * seldom

/** Holds the duty by a lock of the database, on a connection of its own, whose end gives it back. */
export const createDuty = (pool: Pool): Duty => {
  let held: PoolClient | null = null
  let askedAt = -Infinity
  let asking: Promise<boolean> | null = null
  const drop = (client: PoolClient): void => {
    if (held === client) held = null
    client.release(true)
  }
  const stillMine = async (client: PoolClient): Promise<boolean> => {
    try {
      await client.query('select 1')
      return held === client
    } catch {
      if (held === client) drop(client)
      return false
    }
  }
  const take = async (): Promise<boolean> => {
    const client = await pool.connect()
    try {
      const { rows } = await client.query<{ readonly mine: boolean }>('select pg_try_advisory_lock($1) as mine', [
        dutyLock,
      ])
      if (rows[0]?.mine !== true) {
        client.release()
        return false
      }
      held = client
      return true
    } catch {
      client.release(true)
      return false
    }
  }
  const ask = async (): Promise<boolean> => {
    if (held !== null && performance.now() - askedAt < askedEveryMs) return true
    askedAt = performance.now()
    return (held !== null && (await stillMine(held))) || take().catch(() => false)
  }
  return {
    isMine: () => (asking ??= ask().finally(() => (asking = null))),
    end: () => {
      if (held !== null) drop(held)
    },
  }
}
