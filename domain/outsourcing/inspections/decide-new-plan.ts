import { refuse } from '../../kernel/outcome.ts'
import { alreadyPast } from '../../law/deciding.ts'
import { accept, type DecideOutsourcing } from '../law.ts'
import type { NewInspectionPlan } from './fields.ts'
import { dayOutsideContract, planProblem } from '../contract/plan-problem.ts'

/**
 * The head plans inspections otherwise: another rhythm, days, or none and why (Art. 23 says "as needed"). What was
 * held, skipped or fell due already stays as it is, and takes its place in a rhythm.
 */
export const planInspections: DecideOutsourcing<NewInspectionPlan> = (data, state, rules, by) => {
  const { reason, ...plan } = data
  const { contract, inspections, oversight } = state
  if (contract === null) return refuse('approval-missing', 'approval-before-outsourcing')
  const wrong =
    planProblem(plan) ??
    (isSame(plan, contract) ? refuse('nothing-changed', 'inspection-planned', { field: 'inspectEveryMonths' }) : null)
  if (wrong) return wrong
  for (const one of plan.inspectOn ?? []) {
    const past = alreadyPast('inspectOn', one, rules, 'inspection-planned')
    if (past) return past
  }
  const outside = dayOutsideContract(plan, contract)
  if (outside) return outside
  const sofar = Math.max(oversight.planFrom, ...inspections.filter((one) => one.adHoc === null).map((one) => one.nth))
  return accept({
    type: 'InspectionsPlanned',
    rule: 'inspection-planned',
    data: { ...plan, reason, from: plan.inspectOn === undefined ? 0 : sofar, by },
  })
}

type Plan = Omit<NewInspectionPlan, 'reason'>

const isSame = (a: Plan, b: Plan): boolean =>
  a.inspectEveryMonths === b.inspectEveryMonths &&
  (a.inspectOn ?? []).join() === (b.inspectOn ?? []).join() &&
  (a.noInspections ?? '') === (b.noInspections ?? '')
