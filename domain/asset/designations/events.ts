import type { By } from '../../kernel/by.ts'
import type { OfficeId } from '../../kernel/ids.ts'
import type { EventOf } from '../../law/decider.ts'
import type { Designation, EndedDesignation } from './fields.ts'

declare module '../events.ts' {
  interface OwnAssetEvents {
    readonly designations: DesignationEvent
  }
}

/** What can have happened about handlers (Art. 18(1)) and users (Art. 19(1)). `by` is null where the person left. */
export type DesignationEvent =
  | EventOf<
      'AssetHandlerDesignated',
      Designation & { readonly id: string; readonly name: string; readonly office: OfficeId; readonly by: By }
    >
  | EventOf<'AssetDesignationEnded', EndedDesignation & { readonly by: By | null }>
