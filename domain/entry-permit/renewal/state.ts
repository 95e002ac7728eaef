import type { By } from '../../kernel/by.ts'
import type { CaseId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { AskedRenewal } from './fields.ts'
import type { EntryPermitState } from '../state.ts'

declare module '../state.ts' {
  interface EntryPermitState {
    readonly renewal: RenewalState
    /** The contracts under which it was before its renewals, each with its last day under it. */
    readonly earlier: readonly EarlierContract[]
  }
}

/** Nobody asked whether it goes on. */
export const renewalBefore = {
  renewal: { askedOf: null, asked: null, times: 0, last: null },
  earlier: [],
} satisfies Partial<EntryPermitState>

/** What has been asked about going on: of which last day the office was asked, and what it wants. */
export interface RenewalState {
  readonly askedOf: PlainDate | null
  readonly asked: (AskedRenewal & { readonly by: By }) | null
  /** How often it was renewed, and by whom last. */
  readonly times: number
  readonly last: By | null
}

/** A contract under which the permit was once. */
export interface EarlierContract {
  readonly contract: CaseId
  readonly subcontract: string | null
  readonly untilOn: PlainDate
}
