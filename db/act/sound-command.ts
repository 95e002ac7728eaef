import { textProblem } from '../../domain/kernel/text.ts'
import type { Json } from '../../domain/kernel/json.ts'
import { canonicalJson } from '../kept/canonical-json.ts'
import { sha256 } from '../kept/hash-chain.ts'
import type { Act } from './wanted-act.ts'

/** The longest text that a field may have, in code points. */
export const longestText = 10_000

/**
 * The most that a whole command may weigh, in characters of its JSON: a report with a hundred findings is far below.
 */
const largestCommand = 500_000

const deepest = 16

interface Unsound {
  readonly field: string
  readonly problem: string
}

/**
 * The first thing in a command that the record can't keep, by its field: Postgres holds no U+0000 and no lone
 * surrogate, and nobody's form needs ten thousand characters. The edge has checked already; the record checks again,
 * whoever asks. Null where all is well.
 */
const unsoundText = (data: Json, field = '', depth = 0): Unsound | null => {
  if (typeof data === 'string') {
    const problem = textProblem(data, { max: longestText, multiline: true })
    return problem === null ? null : { field, problem }
  }
  if (typeof data === 'number') return Number.isFinite(data) ? null : { field, problem: 'not-a-number' }
  if (typeof data === 'boolean' || data === null) return null
  if (typeof data !== 'object' || depth > deepest) return { field, problem: 'invalid' }
  for (const [key, value] of Object.entries(data)) {
    if (textProblem(key, { max: 100 }) !== null) return { field, problem: 'unknown-field' }
    const inner = unsoundText(value, field === '' ? key : `${field}.${key}`, depth + 1)
    if (inner) return inner
  }
  return null
}

/** Whether an id can be a command's: a uuid from outside, or what the practice makes from its cause. */
export const isSoundId = (id: string): boolean => id !== '' && textProblem(id, { max: 300 }) === null

/** What tells the same command again from another under its id; or what of it the record can't keep. */
export const fingerprintOf = ({ stream, command, by }: Act): Buffer | Unsound => {
  const unsound = unsoundText(command.data)
  if (unsound) return unsound
  const content = canonicalJson([stream, command, by === 'practice' ? 'practice' : by.person])
  return content.length > largestCommand ? { field: '', problem: 'too-long' } : sha256(content)
}
