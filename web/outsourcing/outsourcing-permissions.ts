import type { Rules } from '../../domain/guideline/rules.ts'
import { outsourcing } from '../../domain/outsourcing/outsourcing.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import type { CasePermissions } from './outsourcing-view.ts'

/**
 * What the reader may do on a case now. The law answers: who may, when, and what forbids it on this case whatever one
 * writes, such as an approval against the council or a closing with something open.
 */
export function casePermissions(state: OutsourcingState, rules: Rules): CasePermissions {
  return Object.fromEntries(
    Object.keys(outsourcing.commands).map((type) => [type, outsourcing.permitted(type, state, rules)]),
  ) as CasePermissions
}
