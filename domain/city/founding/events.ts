import type { By } from '../../kernel/by.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { EventOf } from '../../law/decider.ts'
import type { Founding, Naming } from './fields.ts'

declare module '../events.ts' {
  interface CityEvents {
    readonly founding: FoundingEvent
  }
}

/**
 * That a city's rule book was begun, or the city was named otherwise: from here on it says what holds, and the
 * template where it is silent.
 */
export type FoundingEvent =
  | EventOf<'CityFounded', Founding & { readonly at: Instant }>
  | EventOf<'CityNamed', Naming & { readonly by: By | null }>
