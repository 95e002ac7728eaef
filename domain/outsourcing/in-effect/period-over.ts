import type { Rules } from '../../guideline/rules.ts'
import { refuse, type Refusal } from '../../kernel/outcome.ts'
import { today } from '../../law/deciding.ts'
import type { OutsourcingRule } from '../law.ts'
import type { OutsourcingRefusal } from '../refusals.ts'
import type { OutsourcingState } from '../state.ts'

/**
 * Nobody asks for, or approves, what can be done no more: a period that is over by then lets nothing be done under it,
 * unless it was declared that the work could not wait (事後, Art. 21).
 */
export const periodOver = (
  { request, urgent }: Pick<OutsourcingState, 'request' | 'urgent'>,
  rules: Rules,
): Refusal<OutsourcingRefusal, OutsourcingRule> | null =>
  request !== null && urgent === null && request.endsOn < today(rules)
    ? refuse('period-over', 'period-in-order', { day: request.endsOn }).refusal
    : null
