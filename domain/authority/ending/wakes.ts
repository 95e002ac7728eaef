import { tokyoTime, type Instant } from '../../kernel/instant.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { lastTerm } from '../in-force.ts'
import type { AuthorityState } from '../state.ts'

/** The moment at which the last day of an authority is over. */
export interface EndingWake {
  readonly kind: 'authority-ends'
  readonly at: Instant
  readonly gives: { readonly type: 'ExpireAuthority'; readonly data: { readonly untilOn: PlainDate } }
}

/** What an authority waits for because of its end. */
export const endingWakes = (state: AuthorityState): readonly EndingWake[] => {
  const untilOn = lastTerm(state)?.untilOn ?? null
  return untilOn === null || state.over !== null
    ? []
    : [
        {
          kind: 'authority-ends',
          at: tokyoTime(addDays(untilOn, 1), '00:00'),
          gives: { type: 'ExpireAuthority', data: { untilOn } },
        },
      ]
}
