import type { PlainDate } from '../kernel/plain-date.ts'
import type { AuthorityState, RegisteredId, Term } from './state.ts'

/** The term under which the operator may work on a day; null where there is none. */
export const termOn = ({ terms, liveFrom }: Pick<AuthorityState, 'terms' | 'liveFrom'>, day: PlainDate): Term | null =>
  liveFrom === null || day < liveFrom
    ? null
    : (terms.find(({ fromOn, untilOn }) => fromOn <= day && (untilOn === null || untilOn >= day)) ?? null)

/** The term that was settled last. */
export const lastTerm = ({ terms }: Pick<AuthorityState, 'terms'>): Term | null => terms.at(-1) ?? null

/** The ID in use; null before it is registered, and while a lost one is not replaced. */
export const idInUse = ({ ids }: Pick<AuthorityState, 'ids'>): RegisteredId | null =>
  ids.find(({ ended }) => ended === null) ?? null
