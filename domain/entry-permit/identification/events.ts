import type { By } from '../../kernel/by.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { EventOf } from '../../law/decider.ts'
import type { IdReason, Loss, Removal, Return } from './fields.ts'
import type { MeansKind } from './means.ts'

declare module '../events.ts' {
  interface PermitEvents {
    readonly identification: IdentificationEvent
  }
}

type ByWhom = { readonly by: By }

/** What can have happened to what lets somebody in (Arts. 7(2) and 9). */
export type IdentificationEvent =
  | EventOf<'IdRegistered', ByWhom & { readonly means: string; readonly number: string }>
  | EventOf<
      'MeansLent',
      ByWhom & { readonly means: string; readonly kind: Exclude<MeansKind, 'id-device'>; readonly number: string }
    >
  | EventOf<'MeansLost', Loss & ByWhom>
  | EventOf<'IdSuspended', IdReason & ByWhom>
  | EventOf<'IdSuspensionLifted', IdReason & ByWhom>
  | EventOf<'IdRevoked', IdReason & ByWhom>
  | EventOf<'IdRemoved', Removal & ByWhom & { readonly at: Instant }>
  | EventOf<'MeansReturned', Return & ByWhom>
