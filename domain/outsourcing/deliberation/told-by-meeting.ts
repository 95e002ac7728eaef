import type { Rules } from '../../guideline/rules.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { Matter, MatterSeen } from '../../kernel/other-cases.ts'
import { mattersOf } from './matters.ts'
import type { By } from '../../kernel/by.ts'
import type { CaseId } from '../../kernel/ids.ts'
import { unconfirmed } from './unconfirmed.ts'
import { asDeclared } from '../../law/as-declared.ts'
import { invalid } from '../../law/deciding.ts'
import type { DecideOutsourcing, ToldOutsourcing } from '../law.ts'
import { councilReportFields, type CouncilReport } from './fields.ts'
import type { Said, ToldBy } from './state.ts'

/**
 * What a meeting says besides, when it tells a case through the practice: which meeting, and who closed it. No person
 * may.
 */
export interface ByMeeting {
  readonly meetingCase: CaseId
  readonly recordedBy: By
  /** What the council had before it; meetings from before it was kept don't say. */
  readonly saw?: MatterSeen
}

/**
 * What of a report stands in the event: the council's words, what it had before it, and the meeting where it was the
 * meeting that told.
 */
export const saidOf = (report: CouncilReport, { actor, others }: Rules, part: string | null = null): Said & ToldBy => {
  const { meetingCase, saw = others.own(part), outside } = report as Partial<ByMeeting> & Pick<ToldBy, 'outside'>
  const { minutes: _minutes, present: _present, ...said } = asDeclared(councilReportFields, report) as CouncilReport
  return {
    ...said,
    ...(actor.kind === 'practice' && meetingCase !== undefined ? { meetingCase } : {}),
    ...(saw ? { saw } : {}),
    ...(outside ? { outside } : {}),
  }
}

/**
 * The practice: the meeting itself tells what the council said, for whoever of the secretariat has closed it (Art.
 * 5(5)). What the council had before it must be what lies there now: an outcome about anything else is none (Art. 21).
 */
export const toldByMeeting =
  <Report extends CouncilReport>(decide: DecideOutsourcing<Report>): ToldOutsourcing<Report & Partial<ByMeeting>> =>
  (report, state, rules) => {
    const { recordedBy, saw } = report
    if (recordedBy === undefined) return invalid('recordedBy', 'empty')
    const part = (report as { readonly about?: string }).about ?? null
    if (unconfirmed(state, part) !== null) return refuse('before-chair', 'outside-outcome-confirmed')
    const now = mattersOf(state).find((one) => one.part === part)
    const own = rules.others.own(part)
    return saw !== undefined &&
      ((now !== undefined && !isTheSame(saw, now)) || (own !== null && own.fingerprint !== saw.fingerprint))
      ? refuse('council-saw-other', 'outcome-about-what-was-seen', {
          revision: saw.revision,
          now: now?.revision ?? saw.revision,
        })
      : decide(report, state, rules, recordedBy)
  }

const isTheSame = (saw: MatterSeen, now: Matter): boolean => saw.round === now.round && saw.revision === now.revision
