import { isUuid, procedureOf, uuidOf, type CaseId } from '../../kernel/ids.ts'
import { invalid } from '../../law/deciding.ts'
import type { Decision } from '../law.ts'
import type { CurrentRequest } from '../slices.ts'

/**
 * A renewal is a new outsourcing, linked to the one before it: it is vetted, deliberated and approved anew (Arts. 20,
 * 21).
 */
export const renewalProblem = (renewalOf: CaseId | undefined, request: CurrentRequest): Decision | null => {
  if (renewalOf === undefined) return null
  if (procedureOf(renewalOf) !== 'outsourcing' || !isUuid(uuidOf(renewalOf)))
    return invalid('renewalOf', 'invalid', 'renewal-in-time')
  return request.occasion === 'renewal' ? null : invalid('request.occasion', 'not-a-renewal', 'renewal-in-time')
}
