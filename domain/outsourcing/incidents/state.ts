import type { OutsourcingState } from '../state.ts'
import type { IncidentOfContract } from './incidents.ts'

declare module '../state.ts' {
  interface OutsourcingState {
    /** The incidents that affect the contract (Art. 22(5)), as they told it. */
    readonly incidents: readonly IncidentOfContract[]
  }
}

/** No incident affects it. */
export const incidentsBefore = { incidents: [] } satisfies Partial<OutsourcingState>
