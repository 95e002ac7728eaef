import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { Confirmation, ContractTerms, Dispute, SheetAmendment } from './fields.ts'

/** What can have happened to a contract and to the check sheet of its clauses (Art. 22). */
export type ContractEvent =
  | EventOf<'ContractRegistered', ContractTerms & { readonly by: By }>
  | EventOf<'ClausesConfirmed', Confirmation & { readonly by: By }>
  | EventOf<'ClausesDisputed', Dispute & { readonly by: By }>
  | EventOf<'ClausesAmended', SheetAmendment & { readonly by: By }>
