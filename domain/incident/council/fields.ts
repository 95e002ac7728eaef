import type { By } from '../../kernel/by.ts'
import { oneOf, part, reason, type DataOf } from '../../kernel/fields.ts'
import type { CaseId } from '../../kernel/ids.ts'

/** Why the council is to take the incident up. */
export const proposalFields = { reason: reason() }

/** What became of a proposal: on which meeting's agenda it stands, or why on none. */
export const proposalAnswerFields = {
  about: part(),
  outcome: oneOf(['on-agenda', 'not-taken'], 'proposals'),
  /** The meeting, or the reason. */
  note: reason(),
}

/** What became of a proposal. */
export type ProposalAnswer = DataOf<typeof proposalAnswerFields>

/** What the council's practice adds when a meeting takes the proposal onto its agenda; no person may say so. */
export interface TakenUp {
  readonly meetingCase: CaseId
  readonly item: string
  /** Who of the secretariat did it there. */
  readonly recordedBy: By
}
