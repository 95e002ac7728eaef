import { invalid } from '../../law/deciding.ts'
import type { InspectionPlanTerms } from './fields.ts'
import type { Decision } from '../law.ts'

/** A plan is a rhythm, days, or the reason for none: exactly one of the three (Art. 23 says "as needed"). */
export const planProblem = (plan: InspectionPlanTerms): Decision | null => {
  const { inspectEveryMonths: months, inspectOn = [], noInspections = '' } = plan
  if (months !== undefined && (!Number.isSafeInteger(months) || months < 1 || months > 60))
    return invalid('inspectEveryMonths', 'not-1-to-60', 'inspection-planned')
  const said = [months !== undefined, inspectOn.length > 0, noInspections.trim() !== ''].filter(Boolean).length
  if (said === 0) return invalid('inspectEveryMonths', 'no-plan-no-reason', 'inspection-planned')
  if (said > 1) return invalid('inspectEveryMonths', 'plan-and-reason', 'inspection-planned')
  return new Set(inspectOn).size < inspectOn.length ? invalid('inspectOn', 'repeated', 'inspection-planned') : null
}
