import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'

/** Waits until it is so; throws after some minutes, which no figure could make good. */
export const until = async (
  what: string,
  isSo: () => Promise<boolean>,
  everyMs = 50,
  withinMs = 600_000,
): Promise<void> => {
  for (const deadline = Date.now() + withinMs; !(await isSo()); await pause(everyMs)) {
    if (Date.now() > deadline) throw new Error(`not within ${withinMs / 1_000} s: ${what}`)
  }
}

/** How many cases no workflow has seen in their last version. */
export const unseen = async (pool: Pool): Promise<number> => {
  const { rows } = await pool.query<{ readonly n: number }>(
    'select count(*)::int as n from streams where seen_version < version',
  )
  return rows[0]?.n ?? 0
}
