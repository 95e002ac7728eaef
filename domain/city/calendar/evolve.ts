import type { EvolveOf } from '../../law/part.ts'
import type { CityState } from '../state.ts'
import type { CalendarEvent } from './events.ts'

/** What the rule book is after a day was closed or opened. */
export const calendarEvolve: EvolveOf<CityState, CalendarEvent> = {
  DaySettled: (state, change) => ({ ...state, days: [...state.days, change] }),
}
