import type { PlainDate } from '../../kernel/plain-date.ts'
import type { EventOf } from '../../law/decider.ts'

/** What time can have brought about. */
export type PeriodEvent = EventOf<'EntryPermitExpired', { readonly untilOn: PlainDate }>
