import { refuse } from '../../kernel/outcome.ts'
import type { Refused } from '../law.ts'
import type { AgendaItem, CouncilState } from '../state.ts'

/** An item of the agenda that hasn't been withdrawn; a refusal where there is none. */
export const itemOf = (state: CouncilState, id: string): AgendaItem | Refused => {
  const item = state.items.find((one) => one.id === id)
  return item && item.withdrawn === null ? item : refuse('item-unknown', 'agenda-in-order', { field: 'item', item: id })
}

/** Whether what `itemOf` gave is a refusal. */
export const isRefusal = (it: AgendaItem | Refused): it is Refused => 'ok' in it
