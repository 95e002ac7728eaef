import type { EvolveOf } from '../../law/part.ts'
import type { CityState } from '../state.ts'
import type { SettingsEvent } from './events.ts'

/** What the rule book is after a setting was changed. */
export const settingsEvolve: EvolveOf<CityState, SettingsEvent> = {
  SettingChanged: (state, change) => ({ ...state, settings: [...state.settings, change] }),
}
