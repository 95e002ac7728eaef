import { invalid } from '../../law/deciding.ts'
import type { Outcome } from '../../kernel/outcome.ts'
import type { Request } from '../request/request.ts'

/**
 * Who is meant to become the contractor is said in one way: a vendor, two candidates or more, or nobody yet (Art. 20).
 */
export const awardProblem = ({
  award = 'named',
  vendor,
  candidates = [],
}: Request): Outcome<never, 'field-invalid'> | null => {
  if (award === 'named' && vendor.trim() === '') return invalid('request.vendor', 'empty', 'Art. 21')
  if (award !== 'named' && vendor !== '') return invalid('request.vendor', 'not-with-this-award', 'Art. 20')
  if (award !== 'candidates')
    return candidates.length === 0 ? null : invalid('request.candidates', 'not-with-this-award', 'Art. 20')
  if (candidates.some((one) => one.trim() === '')) return invalid('request.candidates', 'empty', 'Art. 20')
  if (new Set(candidates).size < candidates.length) return invalid('request.candidates', 'repeated', 'Art. 20')
  return candidates.length >= 2 ? null : invalid('request.candidates', 'too-few', 'Art. 20')
}
