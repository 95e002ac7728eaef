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
  StockTakeListed: (state, { items }) => ({
    ...state,
    stage: items.length === 0 ? 'closed' : 'counting',
    ending: items.length === 0 ? { how: 'nothing' } : null,
    items: items.map((listed, nth) => ({ id: `item-${nth + 1}`, listed, counts: [], settled: null })),
  }),
  AssetsCounted: (state, { counts, by }) => ({
    ...state,
    items: state.items.map((one) => ({
      ...one,
      counts: [...one.counts, ...counts.filter(({ item }) => item === one.id).map((count) => ({ ...count, by }))],
    })),
  }),
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
