import type { CaseId } from '../../kernel/ids.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Telling } from './fields.ts'
import type { IncidentState } from '../state.ts'

declare module '../state.ts' {
  interface IncidentState {
    readonly contracts: readonly AffectedContract[]
  }
}

/** No contract is affected. */
export const contractsBefore = { contracts: [] } satisfies Partial<IncidentState>

/** An outsourcing case whose contract is affected, and what became of telling it. */
export interface AffectedContract {
  readonly contract: CaseId
  readonly since: Instant
  readonly told: Pick<Telling, 'outcome' | 'code' | 'office' | 'label' | 'contractor'> | null
  readonly closingTold: boolean
}
