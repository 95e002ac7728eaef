import { refuse } from '../../kernel/outcome.ts'
import type { By } from '../../kernel/by.ts'
import { closeTask, invalid, openTasks } from '../../law/deciding.ts'
import { approveTask } from '../approval/plans.ts'
import { changeApprovalTask, changeOutcomeTask } from '../changes/plans.ts'
import type { CorrectedReport, OutsideCorrection } from '../deliberation/fields.ts'
import { outcomeTask } from '../deliberation/plans.ts'
import { reportProblem } from '../deliberation/report-problem.ts'
import type { Deliberated } from '../deliberation/state.ts'
import { saidOf, type ByMeeting } from '../deliberation/told-by-meeting.ts'
import { doubtsOfOutcome } from '../doubts/of-outcome.ts'
import { accept, type DecideOutsourcing, type ToldOutsourcing } from '../law.ts'
import type { OutsourcingState } from '../state.ts'
import { consentTask, subcontractOutcomeTask } from '../subcontracts/plans.ts'
import type { Rules } from '../../guideline/rules.ts'

/** What a meeting says besides, when it tells a case that the chair has put an outcome right. */
export interface Corrected extends ByMeeting {
  readonly correctedBy: By
}

/**
 * The practice: the chair has put an outcome right after the meeting was closed. The case takes the true one beside the
 * one that stood; while nothing was decided on it, whoever decides is asked anew with it, and a deliberation that goes
 * on waits for the council again. What was decided already stays decided
 * until the chief has answered the doubt that it is in by then, and all who have to do with it hear of it.
 */
export const hearCorrection: ToldOutsourcing<CorrectedReport & Partial<Corrected>> = (report, state, rules) => {
  const { about, reason, recordedBy, correctedBy, meetingCase } = report
  if (recordedBy === undefined || correctedBy === undefined) return invalid('recordedBy', 'empty')
  const before = outcomeOf(state, about)
  if (before === null || before.meetingCase !== meetingCase)
    return refuse('council-outcome-missing', 'outcome-corrected-in-case')
  const said = saidOf({ ...report, ...(before.saw ? { saw: before.saw } : {}) }, rules, about)
  const corrected = [...(before.corrected ?? []), { was: before.outcome, reason, by: correctedBy }]
  return accept(
    {
      type: 'OutcomeCorrected',
      rule: 'outcome-corrected-in-case',
      data: { part: about, ...said, corrected, by: recordedBy },
    },
    ...askedAnew(state, about, report.outcome === 'continued', rules),
    ...doubtsOfOutcome(report, state, rules),
  )
}

/**
 * The chair puts right what they had confirmed of a meeting outside Sekisho (Art. 5(1)): no meeting of the record tells
 * it, so it is the chair's own act on the case. All follows that follows from what a meeting tells.
 */
export const correctOutside: DecideOutsourcing<OutsideCorrection> = (data, state, rules, by) => {
  const { about, outcome, conditions, reason, ...more } = data
  const before = outcomeOf(state, about)
  if (before?.outside === undefined)
    return refuse('outside-unknown', 'outcome-corrected-in-case', { field: 'about', about: about ?? '' })
  const { corrected: earlier = [], by: _confirmed, ...kept } = before
  const truly = { ...kept, outcome, conditions }
  const wrong = reportProblem(truly, rules)
  if (wrong) return wrong
  if (JSON.stringify([before.outcome, before.conditions]) === JSON.stringify([outcome, conditions])) return accept()
  return accept(
    {
      type: 'OutcomeCorrected',
      rule: 'outcome-corrected-in-case',
      data: { part: about, ...truly, ...more, corrected: [...earlier, { was: before.outcome, reason, by }], by },
    },
    ...askedAnew(state, about, outcome === 'continued', rules),
    ...doubtsOfOutcome(data, state, rules),
  )
}

/** Whether anything that counts was found by a meeting outside Sekisho. */
export const restsOnOutside = ({ council, changes, subcontracts }: OutsourcingState) =>
  [council, ...changes.map((one) => one.council), ...subcontracts.map((one) => one.council)].some((one) => one?.outside)
    ? null
    : refuse('outside-unknown', 'outcome-corrected-in-case').refusal

const outcomeOf = ({ council, changes, subcontracts }: OutsourcingState, part: string | null): Deliberated | null =>
  part === null
    ? council
    : (changes.find((one) => one.id === part)?.council ?? subcontracts.find((one) => one.id === part)?.council ?? null)

const askedAnew = (state: OutsourcingState, part: string | null, goesOn: boolean, rules: Rules) => {
  const kind = part === null ? 'approve' : part.startsWith('change-') ? 'approve-change' : 'consent'
  const asked = state.tasks.open.some((one) => one.kind === kind && one.about === part)
  if (!asked) return []
  const marks = ['outcome-corrected']
  const plan =
    part === null
      ? goesOn
        ? outcomeTask(rules)
        : approveTask(rules, marks)
      : part.startsWith('change-')
        ? goesOn
          ? changeOutcomeTask(part, rules)
          : changeApprovalTask(part, rules, marks)
        : goesOn
          ? subcontractOutcomeTask(part, rules)
          : consentTask(part, rules, marks)
  return [...closeTask(state, kind, 'replaced', part ?? undefined), ...openTasks(state, rules, plan)]
}
