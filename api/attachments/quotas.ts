import type { Pool } from 'pg'
import { countTry } from '../../db/people/counted-tries.ts'
import type { PersonId } from '../../domain/kernel/ids.ts'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import { edgeRefusal } from '../problems/problem.ts'
import { keyOf } from '../requests/request-place.ts'

const mebibyte = 1_048_576
const day = 86_400

/**
 * How much a case takes in all, and one person puts in within a day (operational settings): nothing is ever removed.
 */
const mostBytesPerCase = 1_024 * mebibyte
const mostMebibytesADay = 2_048

/** Whether a paper is too much for its case, together with those that it has, taken off or not; null where it isn't. */
export const caseQuota = (papers: readonly { readonly size: number }[], size: number): Refusal | null =>
  papers.reduce((sum, one) => sum + one.size, size) <= mostBytesPerCase
    ? null
    : edgeRefusal('attachment-quota', { field: 'file', maxBytes: mostBytesPerCase })

/**
 * Counts a paper for whoever puts it in, by its size; a refusal where that is too much for a day, and then it isn't
 * counted.
 */
export const personQuota = async (pool: Pool, person: PersonId, size: number): Promise<Refusal | null> => {
  const limit = { most: mostMebibytesADay, seconds: day, weight: Math.ceil(size / mebibyte) }
  const counted = await countTry(pool, keyOf('papers', person), limit)
  return counted.may ? null : edgeRefusal('too-many-requests', { retryAfterSeconds: counted.retryAfterSeconds })
}
