import type { Rules } from '../../domain/guideline/rules.ts'
import type { CaseState } from '../../domain/law/case-state.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import type { Permissions } from './procedure-pages.ts'

/**
 * What the reader may do on a case now. The law answers: who may, when, and what forbids it on this case whatever one
 * writes, such as an approval against the council or a closing with something open.
 */
export const permissionsOf = (procedure: string, state: CaseState, rules: Rules): Permissions => {
  const { commands, permitted } = procedureNamed(procedure)
  return Object.fromEntries(Object.keys(commands).map((type) => [type, permitted(type, state, rules)]))
}
