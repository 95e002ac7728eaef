import { refuse } from '../../kernel/outcome.ts'
import type { By } from '../../kernel/by.ts'
import { closeTask, invalid, openTasks } from '../../law/deciding.ts'
import { approveTask } from '../approval/plans.ts'
import { changeApprovalTask, changeOutcomeTask } from '../changes/plans.ts'
import type { CorrectedReport } from '../deliberation/fields.ts'
import { outcomeTask } from '../deliberation/plans.ts'
import type { Deliberated } from '../deliberation/state.ts'
import { saidOf, type ByMeeting } from '../deliberation/told-by-meeting.ts'
import { doubtsOfOutcome } from '../doubts/of-outcome.ts'
import { accept, type ToldOutsourcing } from '../law.ts'
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
