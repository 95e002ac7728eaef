import { refuse } from '../../kernel/outcome.ts'
import { invalid } from '../../law/deciding.ts'
import type { Refused } from '../law.ts'
import type { CouncilState } from '../state.ts'
import type { Minutes } from './fields.ts'

/**
 * Every item has its part, each once; what the public may not read says why; and there is something that it may read.
 */
export const minutesProblem = ({ items, publicSummary }: Minutes, state: CouncilState): Refused | null => {
  const missing = state.items
    .filter((item) => items.filter((one) => one.item === item.id && one.summary.trim() !== '').length !== 1)
    .map((one) => one.id)
  if (missing.length > 0)
    return refuse('minutes-incomplete', 'minutes-of-every-item', { field: 'items', items: missing })
  if (items.length !== state.items.length) return invalid('items', 'unknown-item', 'minutes-of-every-item')
  for (const [index, one] of items.entries()) {
    if (one.openness === 'closed' && one.reason.trim() === '') return invalid(`items.${index}.reason`, 'empty')
  }
  return publicSummary.trim() === '' ? invalid('publicSummary', 'empty') : null
}
