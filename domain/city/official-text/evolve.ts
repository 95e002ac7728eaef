import type { EvolveOf } from '../../law/part.ts'
import type { CityState } from '../state.ts'
import type { OfficialTextEvent } from './events.ts'

/** What the rule book is after an official text came in. */
export const officialTextEvolve: EvolveOf<CityState, OfficialTextEvent> = {
  GuidelineTextImported: (state, imported) => ({ ...state, texts: [...state.texts, imported] }),
}
