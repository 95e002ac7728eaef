import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { GivenDay } from './fields.ts'

declare module '../events.ts' {
  interface CityEvents {
    readonly calendar: CalendarEvent
  }
}

/** That the city hall is closed or open on a day, otherwise than the calendar as delivered says. */
export type CalendarEvent = EventOf<'DaySettled', GivenDay & { readonly by: By | null }>
