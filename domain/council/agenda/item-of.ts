import { isStillThere } from '../quorum.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { Refused } from '../law.ts'
import type { LostMatter } from './events.ts'
import type { CouncilState } from '../state.ts'
import type { AgendaItem } from './state.ts'

/** An item of the agenda that is still there; a refusal where there is none, or its case has moved on (Art. 21). */
export const itemOf = (state: CouncilState, id: string): AgendaItem | Refused => {
  const item = state.items.find((one) => one.id === id)
  if (item?.lost) return lostRefusal(item.lost.how, id)
  return item && isStillThere(item) ? item : refuse('item-unknown', 'agenda-in-order', { field: 'item', item: id })
}

/** That an item is no longer about what its case asks (Art. 21). */
export const lostRefusal = (how: LostMatter['how'], item: string): Refused =>
  refuse(how === 'gone' ? 'matter-gone' : 'matter-changed', 'council-has-it-before-it', { field: 'item', item })

/** Whether what `itemOf` gave is a refusal. */
export const isRefusal = (it: AgendaItem | Refused): it is Refused => 'ok' in it
