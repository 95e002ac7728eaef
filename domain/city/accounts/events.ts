import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { AccountEnd, Invitation } from './fields.ts'

/** What the person was called at the act. */
interface Named {
  readonly name: string
}

/** That somebody may set their own password, or can't sign in any more; the links themselves are nobody's to record. */
export type AccountsEvent =
  | EventOf<'PersonInvited', Invitation & Named & { readonly by: By | null }>
  | EventOf<'AccountEnded', AccountEnd & Named & { readonly by: By }>
