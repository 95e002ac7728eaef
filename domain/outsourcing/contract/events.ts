import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { RecordedPlace } from './recorded-place.ts'
import type { Caution } from '../in-effect/caution.ts'
import type { AmendmentTerms, Confirmation, ContractTerms, Dispute, NoAmendment, SheetAmendment } from './fields.ts'

declare module '../events.ts' {
  interface OutsourcingEvents {
    readonly contract: ContractEvent
  }
}

/** What can have happened to a contract and to the check sheet of its clauses (Art. 22). */
export type ContractEvent =
  | EventOf<'ContractRegistered', Recorded<ContractTerms> & Cautioned>
  | EventOf<'ContractAmended', Recorded<AmendmentTerms> & Cautioned>
  | EventOf<'AmendmentWaived', NoAmendment & { readonly by: By }>
  | EventOf<'ClausesConfirmed', Confirmation & { readonly by: By }>
  | EventOf<'ClausesDisputed', Dispute & { readonly by: By }>
  | EventOf<'ClausesAmended', Recorded<SheetAmendment>>

/** What was given, with what the clauses were called on the day. */
type Recorded<Given> = Omit<Given, 'clauses'> & { readonly clauses: readonly RecordedPlace[]; readonly by: By }

/** With what was out of order on the day. */
interface Cautioned {
  readonly cautions?: readonly Caution[]
}
