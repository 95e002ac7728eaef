import type { By } from '../../kernel/by.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { CaseId } from '../../kernel/ids.ts'
import type { CouncilReport } from '../commands.ts'

/** What the council said of a part of a case: of the change or sub-contract that `about` names (Arts. 21, 22(1)). */
export type PartReport = CouncilReport & { readonly about: string }

/**
 * What a meeting says besides, when it tells a case through the practice: which meeting, and who closed it. No person
 * may.
 */
export interface ByMeeting {
  readonly meetingCase: CaseId
  readonly recordedBy: By
}

/** What of a report stands in the event: the council's words, and the meeting where it was the meeting that told. */
export const saidOf = (
  { meeting, heldOn, outcome, conditions, note, ...more }: CouncilReport,
  { actor }: Rules,
): CouncilReport & { readonly meetingCase?: CaseId } => {
  const { meetingCase } = more as Partial<ByMeeting>
  return {
    meeting,
    heldOn,
    outcome,
    conditions,
    note,
    ...(actor.kind === 'practice' && meetingCase !== undefined ? { meetingCase } : {}),
  }
}
