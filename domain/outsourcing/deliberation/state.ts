import type { MatterSeen } from '../../kernel/other-cases.ts'
import type { By } from '../../kernel/by.ts'
import type { CaseId } from '../../kernel/ids.ts'
import type { CouncilReport, ProposalNote } from './fields.ts'

/** Set where Sekisho's own meeting told the outcome, and not the secretariat from minutes on paper. */
export interface ToldBy {
  readonly meetingCase?: CaseId
  /** What the council had before it: round, revision and content (Art. 21). */
  readonly saw?: MatterSeen
}

/** What the council said, from whom the case has it. */
export type Deliberated = CouncilReport & ToldBy & { readonly by: By }

/** What became of a proposed item, and on which meeting's agenda it stands where Sekisho's own meeting took it up. */
export interface NotedProposal extends ProposalNote {
  readonly meetingCase: CaseId | null
  readonly item: string | null
  readonly by: By
}
