import type { Pool } from 'pg'
import type { CaseId } from '../domain/kernel/ids.ts'
import { readStream } from './event-store.ts'

/**
 * Whether all that a command says is in the case's record already. Where the law sees nothing left to do, a person may
 * still have written something that nobody kept: whoever is told "done" must find it again.
 */
export const isSaidAlready = async (pool: Pool, stream: CaseId, data: object): Promise<boolean> => {
  const kept = new Set<unknown>()
  for (const { event } of await readStream(pool, stream)) for (const value of valuesIn(event.data)) kept.add(value)
  for (const value of valuesIn(data)) if (!kept.has(value)) return false
  return true
}

/** Every text and number in it, however deep; what is empty, or only says yes or no, says nothing by itself. */
function* valuesIn(value: unknown): Generator<string | number> {
  if (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')) yield value
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) yield* valuesIn(one)
}
