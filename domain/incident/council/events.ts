import type { By } from '../../kernel/by.ts'
import type { CaseId } from '../../kernel/ids.ts'
import type { EventOf } from '../../law/decider.ts'
import type { ProposalAnswer } from './fields.ts'

declare module '../events.ts' {
  interface IncidentEvents {
    readonly council: ProposalEvent
  }
}

/** What can have happened about bringing an incident before the council (Art. 5(3)). */
export type ProposalEvent =
  | EventOf<'CouncilProposed', { readonly proposal: string; readonly reason: string; readonly by: By }>
  | EventOf<
      'IncidentProposalNoted',
      ProposalAnswer & { readonly meetingCase: CaseId | null; readonly item: string | null; readonly by: By }
    >
