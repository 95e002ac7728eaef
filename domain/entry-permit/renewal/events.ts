import type { By } from '../../kernel/by.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { EventOf } from '../../law/decider.ts'
import type { WorkerHolder } from '../holder.ts'
import type { AskedRenewal, NoRenewal, Renewed, Season } from './fields.ts'

declare module '../events.ts' {
  interface PermitEvents {
    readonly renewal: RenewalEvent
  }
}

/** What can have happened about going on (operational setting). */
export type RenewalEvent =
  | EventOf<'EntryRenewalSeasonBegan', Season>
  | EventOf<'EntryRenewalAskedFor', AskedRenewal & { readonly by: By }>
  | EventOf<'EntryRenewalNotWanted', NoRenewal & { readonly by: By }>
  | EventOf<
      'EntryRenewed',
      Renewed & {
        /** The last day as it was. */
        readonly from: PlainDate
        /** The contract under which a worker goes on, where it is another one. */
        readonly works: Pick<WorkerHolder, 'contract' | 'company' | 'subcontract'> | null
        readonly own: boolean
        readonly by: By
      }
    >
  | EventOf<'EntryRenewalRefused', NoRenewal & { readonly by: By }>
