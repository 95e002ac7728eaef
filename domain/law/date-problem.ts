import { invalid } from './deciding.ts'
import type { Json } from '../kernel/json.ts'
import { parseClockTime } from '../kernel/instant.ts'
import { parsePlainDate } from '../kernel/plain-date.ts'

type Problem = ReturnType<typeof invalid>

/**
 * Refuses a command with a day that doesn't exist or that the record can't keep (1900 to 2200), or a time that no clock
 * shows, wherever it stands in it: `…On` is a day or unknown (null), `…Time` a time of day or unknown (empty).
 */
export const dateProblem = (data: object, path = ''): Problem | null => {
  for (const [key, value] of Object.entries(data) as readonly (readonly [string, Json])[]) {
    const field = `${path}${key}`
    if (/[a-z]On$/.test(key) && value !== null && (typeof value !== 'string' || parsePlainDate(value) === null))
      return invalid(field, 'not-a-date')
    if (/[a-z]Time$/.test(key) && value !== '' && (typeof value !== 'string' || parseClockTime(value) === null))
      return invalid(field, 'not-a-time')
    const inner = typeof value === 'object' && value !== null ? dateProblem(value, `${field}.`) : null
    if (inner) return inner
  }
  return null
}
