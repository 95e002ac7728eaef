import type { CaseId } from '../../kernel/ids.ts'
import type { IncidentState } from '../state.ts'

declare module '../state.ts' {
  interface IncidentState {
    readonly proposals: readonly Proposal[]
  }
}

/** Nothing was proposed to the council. */
export const proposalsBefore = { proposals: [] } satisfies Partial<IncidentState>

/** A proposal that the council take the incident up, and what became of it. */
export interface Proposal {
  readonly id: string
  readonly reason: string
  readonly answer: {
    readonly outcome: 'on-agenda' | 'not-taken'
    readonly note: string
    readonly meetingCase: CaseId | null
    readonly item: string | null
  } | null
}
