import { tokyoDateOf } from '../../kernel/instant.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { invalid } from '../../law/deciding.ts'
import type { OutsourcingState } from '../state.ts'

/**
 * Refuses a day that can't be meant: more than a year before the case was begun, such as 2024 typed for 2026. Whatever
 * the work or its contract was then, it was another.
 */
export const longBefore = <const Rule extends string>(
  field: string,
  day: PlainDate | undefined,
  { startedBy }: Pick<OutsourcingState, 'startedBy'>,
  rule: Rule,
) =>
  startedBy !== null && day !== undefined && day < addDays(tokyoDateOf(startedBy.at), -366)
    ? invalid(field, 'long-before-the-case', rule)
    : null
