import type { Rules } from '../guideline/rules.ts'
import { refuse } from '../kernel/outcome.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { today, tooFar } from '../law/deciding.ts'

/** Refuses what is to hold from a day that is over, or too far ahead: what was decided stays decided. */
export const inForceProblem = <const Code extends string, const Rule extends string>(
  past: Code,
  rule: Rule,
  inForceFrom: PlainDate,
  rules: Rules,
) =>
  (inForceFrom < today(rules)
    ? refuse(past, rule, { field: 'inForceFrom', day: inForceFrom, today: today(rules) })
    : null) ?? tooFar('inForceFrom', inForceFrom, rule)
