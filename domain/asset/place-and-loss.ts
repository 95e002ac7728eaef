import type { AssetState } from './state.ts'

/** Where an item is kept, as its case's state says: what a stock-take asks of it. */
export const placeOfAsset = (state: object): string => (state as AssetState).item?.place ?? ''

/** Whether an item is reported lost, or was written off as such. */
export const isAssetLost = (state: object): boolean => {
  const { stage, ending } = state as AssetState
  return stage === 'lost' || ending?.how === 'written-off'
}
