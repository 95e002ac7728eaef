import type { EvolveOf } from '../../law/part.ts'
import type { AssetState } from '../state.ts'
import type { EndingEvent } from './events.ts'

/** The end of a cause changes the hand-overs by their tasks alone, and the designations by events of their own. */
export const endingEvolve: EvolveOf<AssetState, EndingEvent> = { AssetCauseEnded: (state) => state }
