import type { StoredEvent } from './stored-event.ts'

/**
 * Brings an event's data from one schema version to the next. Pure and total: what was recorded once is read for ever.
 */
export type Upcaster = (data: object) => object

/**
 * The steps from each older schema version of an event type to the next, by type: `OutsourcingStarted: { 1: addPlace }`
 * turns version 1 into version 2. No event has had a second version yet.
 */
const upcasters: { readonly [type: string]: { readonly [fromVersion: number]: Upcaster } } = {}

/** The event in today's schema. Events of today's schema pass as they are. */
export const upcast = (event: StoredEvent, known: typeof upcasters = upcasters): StoredEvent => {
  const steps = Object.hasOwn(known, event.type) ? known[event.type] : undefined
  const step = steps?.[event.schemaVersion]
  return step ? upcast({ ...event, data: step(event.data), schemaVersion: event.schemaVersion + 1 }, known) : event
}
