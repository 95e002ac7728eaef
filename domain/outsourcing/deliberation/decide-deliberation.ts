import { tokyoDateOf } from '../../kernel/instant.ts'
import { refuse } from '../../kernel/outcome.ts'
import { closeTask, notYet, openTasks } from '../../law/deciding.ts'
import { approveTask } from '../approval/plans.ts'
import { accept, type DecideOutsourcing, type Decision } from '../law.ts'
import type { OutsourcingState } from '../state.ts'
import type { CouncilReport, FormAcceptance } from './fields.ts'
import { outcomeTask } from './plans.ts'
import { outsideMarks } from '../in-effect/outside-marks.ts'
import { reportProblem } from './report-problem.ts'
import { saidOf } from './told-by-meeting.ts'

/**
 * The secretariat finds the form in order; the case goes before the council (Art. 5(5)), or straight to whoever
 * approves where the guideline has no deliberation.
 */
export const acceptForm: DecideOutsourcing<FormAcceptance> = (said, state, rules, by) => {
  const { deliberation } = rules.guideline.outsourcing
  return accept(
    {
      type: 'FormAccepted',
      rule: 'form-checked',
      data: { ...said, ...(deliberation ? {} : { undeliberated: true }), by },
    },
    ...closeTask(state, 'check-form', 'answered'),
    ...openTasks(state, rules, deliberation ? outcomeTask(rules) : approveTask(rules)),
  )
}

/**
 * What the council said (Art. 21): told by the meeting itself through the practice, or confirmed by the chair of a
 * meeting that was held outside Sekisho.
 */
export const recordCouncilOutcome: DecideOutsourcing<CouncilReport> = (report, state, rules, by) => {
  const wrong =
    reportProblem(report, rules) ??
    notYet('heldOn', report.heldOn, rules, 'deliberation-reported') ??
    heldTooEarly(report, state)
  if (wrong) return wrong
  const said = saidOf(report, rules)
  const next = report.outcome === 'continued' ? outcomeTask(rules) : approveTask(rules, outsideMarks(said))
  return accept(
    { type: 'CouncilOutcomeRecorded', rule: 'deliberation-before-approval', data: { ...said, by } },
    ...closeTask(state, 'record-outcome', 'answered'),
    ...openTasks(state, rules, next),
  )
}

/**
 * The council deliberated what lies before it now: not before the case was submitted, nor, where the case was sent or
 * pulled back since, before that day, nor before the meeting that continued it. So an old meeting's outcome can't stand
 * for a new round. Interpretation: docs/decisions/council-readings.md.
 */
const heldTooEarly = ({ heldOn }: CouncilReport, { submitted, rounds, council }: OutsourcingState): Decision | null => {
  const submittedOn = submitted ? tokyoDateOf(submitted.at) : heldOn
  if (heldOn < submittedOn)
    return refuse('deliberated-before-submission', 'deliberation-before-approval', { field: 'heldOn', submittedOn })
  const back = rounds.at(-1)
  const backOn = back ? tokyoDateOf(back.by.at) : heldOn
  // A return leaves no outcome standing, so one that stands is of the return's day or later.
  const since = council?.heldOn ?? backOn
  return heldOn < since
    ? refuse('deliberated-before-return', 'deliberation-after-return', { field: 'heldOn', on: since })
    : null
}
