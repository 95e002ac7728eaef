import type { Json } from '../../kernel/json.ts'
import { parsePlainDate } from '../../kernel/plain-date.ts'
import { invalid, type Decision } from './deciding.ts'

const dateFields: ReadonlySet<string> = new Set([
  'startsOn',
  'endsOn',
  'checkedOn',
  'heldOn',
  'dueOn',
  'signedOn',
  'doneOn',
  'correctBy',
  'toDay',
  'onDay',
  'refusedOn',
  'receivedOn',
  'takenBackOn',
  'since',
  'certificateOn',
  'wishedDeliberationOn',
  'plannedContractOn',
  'startedOn',
  'expiresOn',
  'effectiveOn',
  'endedOn',
])

/**
 * Refuses a command with a day that doesn't exist or that the record can't keep (1900 to 2200), wherever it stands in
 * it.
 */
export const dateProblem = (data: object, path = ''): Decision | null => {
  for (const [key, value] of Object.entries(data) as readonly (readonly [string, Json])[]) {
    const field = `${path}${key}`
    if (key === 'expiresOn' && value === null) continue
    if (dateFields.has(key) && (typeof value !== 'string' || parsePlainDate(value) === null))
      return invalid(field, 'not-a-date')
    const inner = typeof value === 'object' && value !== null ? dateProblem(value, `${field}.`) : null
    if (inner) return inner
  }
  return null
}
