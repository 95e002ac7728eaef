import type { CouncilState } from '../state.ts'
import type { AgendaItem } from '../agenda/state.ts'
import type { Given } from './events.ts'

type Of = Pick<CouncilState, 'circular'>

/** Who said 可 to an item, seat by seat; nothing else is a yes (operational setting). */
export const sayingYes = (item: Pick<AgendaItem, 'id'>, { circular }: Of): readonly Pick<Given, 'member' | 'by'>[] =>
  circular?.opinions.filter((one) => one.item === item.id && one.stance === 'for') ?? []

/** How many of the seats said 可 to an item. */
export const yesTo = (item: Pick<AgendaItem, 'id'>, state: Of): number => sayingYes(item, state).length
