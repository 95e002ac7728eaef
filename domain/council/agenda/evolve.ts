import type { By } from '../../kernel/by.ts'
import type { EvolveOf } from '../../law/part.ts'
import type { CouncilState } from '../state.ts'
import type { AgendaItem } from './state.ts'
import type { AgendaEvent, NewItem } from './events.ts'

/** What a meeting is after its agenda changed. */
export const agendaEvolve: EvolveOf<CouncilState, AgendaEvent> = {
  AgendaItemPut: (state, { by, ...item }) => withItems(state, [item], by),
  AgendaDrawn: (state, { items }) => ({ ...withItems(state, items, null), drawn: true }),
  AgendaItemTakenOff: (state, { item, reason, by }) => ({
    ...state,
    items: state.items.filter((one) => one.id !== item),
    takenOff: [
      ...state.takenOff,
      ...state.items
        .filter((one) => one.id === item)
        .map(({ subject, carriedFrom }) => ({ subject, carriedFrom, reason, by })),
    ],
  }),
  MattersLost: (state, { items, at }) =>
    items.reduce((sum, { item, how }) => withItem(sum, item, { lost: { how, at } }), state),
  AgendaOrdered: (state, { items }) => ({
    ...state,
    items: items.flatMap((id) => state.items.filter((one) => one.id === id)),
  }),
}

/** The meeting with one of its items changed. */
export const withItem = (state: CouncilState, id: string, to: Partial<AgendaItem>): CouncilState => ({
  ...state,
  items: state.items.map((one) => (one.id === id ? { ...one, ...to } : one)),
})

/** The meeting as its notice goes out: every item on the agenda was named by it. */
export const withNotice = (state: CouncilState): CouncilState => ({
  ...state,
  items: state.items.map((one) => ({ ...one, notified: true })),
  papers: state.papers.map((one) => ({ ...one, notified: true })),
})

const withItems = (state: CouncilState, items: readonly NewItem[], by: By | null): CouncilState => ({
  ...state,
  items: [...state.items, ...items.map((one) => newItem(one, by))],
  itemCount: state.itemCount + items.length,
  papers: [
    ...state.papers,
    ...items.flatMap(carriedWith).map((one, nth) => ({ ...one, id: `paper-${state.papers.length + nth + 1}` })),
  ],
})

const carriedWith = ({ item, papers = [] }: NewItem) =>
  papers.map((one) => ({ ...one, item, carried: true, notified: false, takenOff: null }))

const newItem = ({ item, subject, carriedFrom, concerned, bound, minutes }: NewItem, by: By | null): AgendaItem => ({
  id: item,
  subject,
  carriedFrom,
  concerned,
  by,
  bound: bound ?? null,
  minutes: minutes ?? null,
  lost: null,
  notified: false,
  outcome: null,
  withdrawn: null,
  told: null,
})
