import type { Rules } from '../../guideline/rules.ts'
import { alreadyPast, farAhead } from '../../law/deciding.ts'
import type { Outcome } from '../../kernel/outcome.ts'
import type { OutsourcingRule } from '../law.ts'
import type { ConditionTerms } from './condition-fields.ts'

/** A condition says what to do and by a day that is still to come. */
export const conditionsProblem = (
  conditions: readonly ConditionTerms[],
  rules: Rules,
): Extract<Outcome<never, 'field-invalid' | 'date-in-past', OutsourcingRule>, { readonly ok: false }> | null => {
  for (const [index, condition] of conditions.entries()) {
    const field = `conditions.${index}.dueOn`
    const past =
      alreadyPast(field, condition.dueOn, rules, 'conditions-stated') ??
      farAhead(field, condition.dueOn, rules, 'conditions-stated')
    if (past) return past
  }
  return null
}
