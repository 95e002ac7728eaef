import type { Rules } from '../guideline/rules.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { today } from '../law/deciding.ts'

/** What a refusal says of a day that is over; null for today and days to come, for what was decided stays decided. */
export const dayOver = (inForceFrom: PlainDate, rules: Rules) =>
  inForceFrom < today(rules) ? { field: 'inForceFrom', day: inForceFrom, today: today(rules) } : null
