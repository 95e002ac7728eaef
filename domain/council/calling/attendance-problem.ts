import type { Rules } from '../../guideline/rules.ts'
import { refuse } from '../../kernel/outcome.ts'
import { invalid } from '../../law/deciding.ts'
import type { Refused } from '../law.ts'
import type { Attendance } from './fields.ts'

/** Somebody else comes in a member's place only where the settings allow it, and under a name (Art. 5(2)). */
export const attendanceProblem = ({ how, deputyName }: Attendance, { settings }: Rules): Refused | null => {
  if (how !== 'deputy') return deputyName === '' ? null : invalid('deputyName', 'not-with-this-answer', 'deputies')
  if (settings.council.deputies === 'none') return refuse('deputies-not-allowed', 'deputies', { field: 'deputyName' })
  return deputyName.trim() === '' ? invalid('deputyName', 'empty', 'deputies') : null
}
