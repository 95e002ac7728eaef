import type { Pool } from 'pg'

/**
 * What there is once for each database that a process is connected to: made when first asked for, gone with its pool.
 */
export const perPool = <Thing>(make: (pool: Pool) => Thing): ((pool: Pool) => Thing) => {
  const made = new WeakMap<Pool, Thing>()
  return (pool) => {
    const thing = made.get(pool) ?? make(pool)
    made.set(pool, thing)
    return thing
  }
}
