import { inspectionPlan, isOpenInspection } from '../../../domain/outsourcing/inspections/inspection-plan.ts'
import { stillOut } from '../../../domain/outsourcing/ending/still-out.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { lifeActs } from '../contract/life-acts.ts'
import type { FormCommand } from '../form-command.ts'

/**
 * What a contract's oversight and end offer aside from their tasks, as long as there is something to do it to (Arts.
 * 22(2), 23).
 */
export function oversightActs(state: OutsourcingState): readonly FormCommand[] {
  const running = state.stage === 'in-force'
  if (!running && state.stage !== 'closing') return []
  const toHold =
    state.inspections.some(isOpenInspection) ||
    (running && inspectionPlan(state).some((one) => one.inspection === null && !one.fallsAway))
  const open = state.findings.filter((one) => one.closed === null)
  return [
    'ScheduleInspection',
    ...(state.inspections.some(isOpenInspection) ? (['RecordInspectionRefusal'] as const) : []),
    ...(toHold ? (['AnnounceInspection', 'MoveInspection', 'SkipInspection'] as const) : []),
    ...(open.length > 0 ? (['RecordCorrectiveReport'] as const) : []),
    ...(open.some((one) => one.severity !== 'serious') ? (['CloseFinding'] as const) : []),
    'RecordGiven',
    ...(stillOut(state).length > 0 ? (['RecordTakenBack'] as const) : []),
    ...(state.inspections.some((one) => one.report !== null && one.answeredFor === null)
      ? (['AnswerForInspection'] as const)
      : []),
    ...(running ? (['PlanInspections'] as const) : []),
    running ? 'TerminateContract' : 'RecordDisposal',
  ]
}

/** Of these, what is said only to those who may: the others need no reason for each. */
export const quietOversight: readonly FormCommand[] = [
  'ScheduleInspection',
  'RecordInspectionRefusal',
  'AnnounceInspection',
  'MoveInspection',
  'SkipInspection',
  'RecordCorrectiveReport',
  'CloseFinding',
  'RecordGiven',
  'RecordTakenBack',
  'TerminateContract',
  'RecordDisposal',
  'AnswerForInspection',
  'PlanInspections',
  ...lifeActs,
]
