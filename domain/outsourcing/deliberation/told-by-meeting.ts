import type { Rules } from '../../guideline/rules.ts'
import type { By } from '../../kernel/by.ts'
import type { CaseId } from '../../kernel/ids.ts'
import { invalid } from '../../law/deciding.ts'
import type { DecideOutsourcing, ToldOutsourcing } from '../law.ts'
import type { CouncilReport } from './fields.ts'
import type { ToldBy } from './state.ts'

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
): CouncilReport & ToldBy => {
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

/**
 * The practice: the meeting itself tells what the council said, for whoever of the secretariat has closed it (Art.
 * 5(5)).
 */
export const toldByMeeting =
  <Report extends CouncilReport>(decide: DecideOutsourcing<Report>): ToldOutsourcing<Report & Partial<ByMeeting>> =>
  (report, state, rules) =>
    report.recordedBy === undefined ? invalid('recordedBy', 'empty') : decide(report, state, rules, report.recordedBy)
