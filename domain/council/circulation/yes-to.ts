import type { CouncilState } from '../state.ts'
import type { AgendaItem } from '../agenda/state.ts'

/** How many of the seats said 可 to an item; nothing else is a yes (operational setting). */
export const yesTo = (item: Pick<AgendaItem, 'id'>, { circular }: Pick<CouncilState, 'circular'>): number =>
  circular?.opinions.filter((one) => one.item === item.id && one.stance === 'for').length ?? 0
