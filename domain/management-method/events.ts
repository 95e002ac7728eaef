import type { By } from '../kernel/by.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { OfficeId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { EventOf } from '../law/decider.ts'
import type { EndsWith } from '../law/hanging.ts'
import type { TaskEvent } from '../tasks/task.ts'
import type { AcknowledgedMethod, AmendedMethod, BroughtInMethod, DraftedMethod, SettledMethod } from './fields.ts'
import type { Reader } from './state.ts'

/** Somebody who is asked to acknowledge a version. */
export type AskedReader = Pick<Reader, 'id' | 'person' | 'name'>

interface First {
  readonly number: CaseNumber
  readonly office: OfficeId
  /** The offices that use the network: whoever works there may read how things are managed. */
  readonly offices: readonly OfficeId[]
  readonly by: By
}

/** What can have happened to a method. */
export type MethodEvent =
  | EventOf<'MethodDrafted', DraftedMethod & First>
  | EventOf<'MethodBroughtIn', BroughtInMethod & First>
  | EventOf<'MethodAmended', AmendedMethod & { readonly by: By }>
  | EventOf<'MethodSettled', SettledMethod & { readonly version: number; readonly by: By }>
  | EventOf<
      'MethodCameIntoForce',
      { readonly version: number; readonly on: PlainDate; readonly readers: readonly AskedReader[] }
    >
  | EventOf<'MethodVersionAcknowledged', AcknowledgedMethod & { readonly version: number; readonly by: By }>
  | EventOf<'MethodReaderExcused', { readonly reader: string; readonly reason: string; readonly by: By }>
  | EventOf<'MethodReaderLeft', EndsWith & { readonly readers: readonly string[] }>
  | EventOf<'MethodReviewAsked', { readonly nth: number }>
  | EventOf<'MethodReviewed', { readonly finding: string; readonly on: PlainDate; readonly by: By }>
  | EventOf<'MethodAbolished', { readonly reason: string; readonly by: By }>

/** Everything that can have happened. */
export type ManagementMethodEvent = MethodEvent | TaskEvent
