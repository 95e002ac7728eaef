import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Removal, Revocation, SetEnd } from './fields.ts'

declare module '../events.ts' {
  interface OwnEvents {
    readonly ending: EndingEvent
  }
}

interface ByWhom {
  readonly by: By
}

/** How an authority can have ended, and that it was removed on the machine (operational setting). */
export type EndingEvent =
  | EventOf<'AuthorityRevoked', Revocation & ByWhom>
  | EventOf<'AuthorityEndSet', SetEnd & ByWhom>
  | EventOf<'AuthorityExpired', { readonly untilOn: PlainDate }>
  | EventOf<'AuthorityEndedWithPerson', { readonly how: 'left' | 'transferred'; readonly on: PlainDate }>
  | EventOf<'RemovalConfirmed', Removal & ByWhom>
