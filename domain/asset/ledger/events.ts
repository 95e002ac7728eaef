import type { By } from '../../kernel/by.ts'
import type { CaseNumber } from '../../kernel/case-number.ts'
import type { EventOf } from '../../law/decider.ts'
import type { Amended, BroughtInAs, Measures, RegisteredAsset, Retention } from './fields.ts'

declare module '../events.ts' {
  interface OwnAssetEvents {
    readonly ledger: LedgerEvent
  }
}

/** What can have happened in the ledger (Arts. 17(2), 18(2), 19(1)). */
export type LedgerEvent =
  | EventOf<
      'AssetRegistered',
      RegisteredAsset & {
        readonly number: CaseNumber
        readonly broughtInAs: BroughtInAs | null
        readonly by: By
      }
    >
  | EventOf<'AssetAmended', Amended & { readonly by: By }>
  | EventOf<'AssetRetentionChanged', Retention & { readonly by: By }>
  | EventOf<'AssetMeasuresRecorded', Measures & { readonly by: By }>
