import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { AccountEnd, Invitation } from './fields.ts'

declare module '../events.ts' {
  interface CityEvents {
    readonly accounts: AccountsEvent
  }
}

/** What the person was called at the act. */
interface Named {
  readonly name: string
}

/**
 * That somebody may set their own password, or can't sign in any more; the links themselves are nobody's to record.
 * Invitations of older releases were all handed over and don't say so. And that the mail was tried, and arrives.
 */
export type AccountsEvent =
  | EventOf<'PersonInvited', Pick<Invitation, 'person'> & Partial<Invitation> & Named & { readonly by: By | null }>
  | EventOf<'AccountEnded', AccountEnd & Named & { readonly by: By }>
  | EventOf<'MailTried', { readonly by: By }>
  | EventOf<'MailArrived', { readonly by: By }>
