import type { Rules } from '../../guideline/rules.ts'
import type { By } from '../../kernel/by.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { closeTask, today } from '../../law/deciding.ts'
import type { Ruled } from '../../law/command-law.ts'
import { inspectionPlan, isOpenInspection } from '../inspections/inspection-plan.ts'
import type { Inspection } from '../inspections/state.ts'
import type { OutsourcingLaw } from '../law.ts'
import { endMoved } from './end-moved.ts'
import type { OutsourcingState } from '../state.ts'
import { resumed } from '../in-effect/corrected.ts'

/** Who puts it right, and why. */
interface Why {
  readonly reason: string
  readonly by: By
}

/**
 * What follows from a contract's days being others than was written down: inspections that fell due by the wrong days
 * fall away in sight, a contract that was held to have ended runs on, and renewal is asked about by the true end.
 */
export const followUp = (
  before: OutsourcingState,
  after: OutsourcingState,
  rules: Rules,
  why: Why,
): readonly Ruled<OutsourcingLaw>[] => {
  const ended = before.stage === 'closing' ? before.contract : null
  const runsOn = ended !== null && after.contract !== null && after.contract.endsOn >= today(rules)
  return [
    ...dueByWrongDays(before, after).flatMap(({ id, nth, dueOn }) => [
      { type: 'InspectionVoided', rule: 'corrected-in-sight', data: { inspection: id, nth, dueOn, ...why } } as const,
      ...closeTask(before, 'inspect', 'ended', id),
    ]),
    ...(runsOn ? runningOn(before, ended.endsOn, why.by) : []),
    ...endMoved(before, runsOn ? resumed(after, ended.endsOn) : after, rules),
  ]
}

/** The end that was recorded is none: what it asked for is asked for no more. */
const runningOn = (before: OutsourcingState, endsOn: PlainDate, by: By): readonly Ruled<OutsourcingLaw>[] => [
  { type: 'ContractRunsOn', rule: 'corrected-in-sight', data: { endsOn, by } },
  ...(['return-disposal', 'ask-back', 'close'] as const).flatMap((kind) => closeTask(before, kind, 'ended')),
]

/** Inspections of the rhythm that are open and by the true days not due, or due on another day. */
const dueByWrongDays = (before: OutsourcingState, after: OutsourcingState): readonly Inspection[] => {
  const days = new Map(inspectionPlan(after).map((one) => [one.id, one.rhythmDay]))
  const moved = new Set(before.oversight.moves.map((one) => one.inspection))
  return before.inspections.filter(
    (one) => isOpenInspection(one) && one.adHoc === null && !moved.has(one.id) && days.get(one.id) !== one.dueOn,
  )
}
