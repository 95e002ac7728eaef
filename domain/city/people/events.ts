import type { By } from '../../kernel/by.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { EventOf } from '../../law/decider.ts'
import type { Contact, Entry, Leaving, Renaming } from './fields.ts'

declare module '../events.ts' {
  interface CityEvents {
    readonly people: PeopleEvent
  }
}

/** Who acted; null where whoever operates the machine did. */
interface Acted {
  readonly by: By | null
}

/** What can have happened to somebody: entered on a day, renamed from one on, reachable elsewhere, gone after one. */
export type PeopleEvent =
  | EventOf<'PersonEntered', Entry & Acted & { readonly on: PlainDate }>
  | EventOf<'PersonRenamed', Renaming & Acted & { readonly before: string }>
  | EventOf<'PersonContactChanged', Contact & Acted & Named & { readonly told?: 'auditor' }>
  | EventOf<'PersonLeft', Leaving & Acted & Named>

/** What whoever it is about was called at the act. */
interface Named {
  readonly name: string
}
