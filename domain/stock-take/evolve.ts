import type { EvolveOf } from '../law/part.ts'
import type { OwnStockTakeEvent } from './events.ts'
import { openDifferences, type CountedItem, type StockTakeState } from './state.ts'

/** What a stock-take is after each of its events. */
export const stockTakeEvolve: EvolveOf<StockTakeState, OwnStockTakeEvent> = {
  StockTakeOpened: (state, { office, fiscalYear, dueOn, number, at, by }) => ({
    ...state,
    stage: 'listing',
    number,
    office,
    fiscalYear,
    dueOn,
    openedAt: at,
    openedBy: by,
  }),
  StockTakeListed: (state, { items, more = false }) => {
    if (state.stage !== 'listing') return state
    const before = state.items.length
    const listed = items.map((one, nth) => ({ id: `item-${before + nth + 1}`, listed: one, counts: [], settled: null }))
    const all = [...state.items, ...listed]
    if (more) return { ...state, items: all }
    return all.length === 0
      ? { ...state, stage: 'closed', ending: { how: 'nothing' } }
      : { ...state, stage: 'counting', items: all }
  },
  AssetsCounted: (state, { counts, by }) => {
    const said = Map.groupBy(
      counts.map((count) => ({ ...count, by })),
      ({ item }) => item,
    )
    return {
      ...state,
      items: state.items.map((one) => {
        const more = said.get(one.id)
        return more === undefined ? one : { ...one, counts: [...one.counts, ...more] }
      }),
    }
  },
  StockTakeFinished: (state, finished) => ended({ ...state, finished }),
  StockTakeDifferenceSettled: (state, settled) =>
    ended({
      ...state,
      items: state.items.map((one): CountedItem => (one.id === settled.item ? { ...one, settled } : one)),
    }),
}

/** After the last difference it is over. */
const ended = (state: StockTakeState): StockTakeState =>
  openDifferences(state).length === 0
    ? { ...state, stage: 'closed', ending: { how: 'completed' } }
    : { ...state, stage: 'differences' }
