import type { By } from '../../kernel/by.ts'
import type { CaseId } from '../../kernel/ids.ts'
import type { EventOf } from '../../law/decider.ts'
import type { Telling } from './fields.ts'

declare module '../events.ts' {
  interface IncidentEvents {
    readonly contracts: ContractsEvent
  }
}

/** What can have happened about the contracts that an incident affects (Art. 22(5)). */
export type ContractsEvent =
  | EventOf<'ContractAffected', { readonly contract: CaseId; readonly by: By }>
  | EventOf<'ContractTold', Telling>
