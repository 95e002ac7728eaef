import type { OutsourcingState } from '../state.ts'
import type { By } from '../../kernel/by.ts'
import type { CaseId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'

declare module '../state.ts' {
  interface OutsourcingState {
    /** The case before this one, and those after it. */
    readonly renewal: Renewal
  }
}

/** What a case knows of the case before it and of those after it. */
export interface Renewal {
  /** The case that this one renews; null where it is no renewal, or one of a contract that isn't in Sekisho. */
  readonly of: CaseId | null
  /** Whether that case was told. */
  readonly told: boolean
  /** The end of the contract for which the head was asked whether to renew; null where nobody was asked yet. */
  readonly season: { readonly endsOn: PlainDate; readonly nextStartsOn: PlainDate } | null
  /** The cases that renew this one and are alive. */
  readonly started: readonly CaseId[]
  /** Those that came to nothing: withdrawn, not approved, or over before this contract is. */
  readonly fallen: readonly CaseId[]
  /** That the work doesn't go on, said of the end that the contract had then: another end is another question. */
  readonly declined: { readonly reason: string; readonly endsOn: PlainDate | null; readonly by: By } | null
}

/** Neither before nor after another case. */
export const noRenewal: Renewal = { of: null, told: false, season: null, started: [], fallen: [], declined: null }

/** Neither before nor after another case. */
export const renewalBefore = { renewal: noRenewal } satisfies Partial<OutsourcingState>
