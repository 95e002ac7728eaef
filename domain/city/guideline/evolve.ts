import type { EvolveOf } from '../../law/part.ts'
import type { CityState } from '../state.ts'
import type { GuidelineEvent } from './events.ts'

/** What the rule book is after a version of the guideline was enacted. */
export const guidelineEvolve: EvolveOf<CityState, GuidelineEvent> = {
  GuidelineEnacted: (state, enacted) => ({ ...state, guidelines: [...state.guidelines, enacted] }),
}
