import { textProblem } from '../domain/kernel/text.ts'
import type { Json } from '../domain/kernel/json.ts'

/** The longest text that a field may have, in code points. */
export const longestText = 10_000

/**
 * The first text of a command that the record can't keep, by its field: Postgres holds no U+0000 and no lone
 * surrogate, and nobody's form needs ten thousand characters. The edge has checked already; the record checks again,
 * whoever asks. Null where all is well.
 */
export const unsoundText = (data: Json, field = ''): { readonly field: string; readonly problem: string } | null => {
  if (typeof data === 'string') {
    const problem = textProblem(data, { max: longestText, multiline: true })
    return problem === null ? null : { field, problem }
  }
  if (typeof data === 'number') return Number.isFinite(data) ? null : { field, problem: 'not-a-number' }
  if (typeof data !== 'object' || data === null) return null
  for (const [key, value] of Object.entries(data)) {
    const inner = unsoundText(value, field === '' ? key : `${field}.${key}`)
    if (inner) return inner
  }
  return null
}
