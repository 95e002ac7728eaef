import { invalid } from '../../law/deciding.ts'
import type { ContractTerms, InspectionPlanTerms } from './fields.ts'
import type { Decision } from '../law.ts'

/** A day of inspection lies within the contract: before it nothing is done under it, after it nobody works any more. */
export const dayOutsideContract = (
  { inspectOn = [] }: InspectionPlanTerms,
  { startsOn, endsOn }: Pick<ContractTerms, 'startsOn' | 'endsOn'>,
): Decision | null => {
  if (inspectOn.some((day) => day < startsOn)) return invalid('inspectOn', 'before-the-contract', 'inspection-planned')
  return inspectOn.some((day) => day > endsOn) ? invalid('inspectOn', 'after-the-contract', 'inspection-planned') : null
}

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
