import type { RefusedInspection } from './fields.ts'
import { correctionTask } from './plans.ts'
import { accept, type DecideOutsourcing } from '../law.ts'
import { alreadyPast, invalid, notYet, openTasks, farAhead } from '../../law/deciding.ts'
import { isOpenInspection } from './inspection-plan.ts'
import { askAgain, unknown } from './decide-plan.ts'

/**
 * The contractor let nobody inspect (Art. 23). That is a serious finding of its own, and the inspection stays to be
 * held by another day.
 */
export const recordInspectionRefusal: DecideOutsourcing<RefusedInspection> = (data, state, rules, by) => {
  const inspection = state.inspections.find((one) => one.id === data.inspection)
  if (!inspection || !isOpenInspection(inspection)) return unknown(data.inspection)
  const wrong =
    notYet('refusedOn', data.refusedOn, rules, 'inspection-refused') ??
    (state.contract !== null && data.refusedOn < state.contract.startsOn
      ? invalid('refusedOn', 'before-the-contract', 'inspection-refused')
      : null) ??
    alreadyPast('dueOn', data.dueOn, rules, 'inspection-refused') ??
    farAhead('dueOn', data.dueOn, rules, 'inspection-refused')
  if (wrong) return wrong
  const finding = {
    id: `finding-${state.findings.length + 1}`,
    severity: 'serious',
    text: data.reason,
    correctBy: data.dueOn,
    item: 'refusal',
  } as const
  return accept(
    { type: 'InspectionRefused', rule: 'inspection-refused', data: { ...data, finding, by } },
    ...askAgain(data.inspection, data.dueOn, state, rules),
    ...openTasks(state, rules, correctionTask(finding, state.office, rules)),
  )
}
