import { invalid } from '../../law/deciding.ts'
import type { Outcome } from '../../kernel/outcome.ts'
import { companyKey } from './same-company.ts'
import type { CurrentRequest } from '../slices.ts'

/**
 * Who is meant to become the contractor is said in one way: a vendor, two candidates or more, or nobody yet (Art. 20).
 */
export const awardProblem = ({
  award = 'named',
  vendor,
  candidates = [],
}: CurrentRequest): Outcome<never, 'field-invalid', 'vendors-named' | 'content-as-declared'> | null => {
  if (award === 'named' && vendor.trim() === '') return invalid('request.vendor', 'empty')
  if (award !== 'named' && vendor !== '') return invalid('request.vendor', 'not-with-this-award', 'vendors-named')
  if (award !== 'candidates')
    return candidates.length === 0 ? null : invalid('request.candidates', 'not-with-this-award', 'vendors-named')
  if (new Set(candidates.map(companyKey)).size < candidates.length)
    return invalid('request.candidates', 'repeated', 'vendors-named')
  return candidates.length >= 2 ? null : invalid('request.candidates', 'too-few', 'vendors-named')
}
