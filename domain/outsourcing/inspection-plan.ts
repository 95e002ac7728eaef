import { addMonths, partsOf, type PlainDate } from '../kernel/plain-date.ts'
import type { OutsourcingState } from './state.ts'

/** The next inspection that the contract's rhythm calls for (Art. 23): which, and on which day it falls due. */
export interface PlannedInspection {
  readonly nth: number
  readonly dueOn: PlainDate
}

/** The next inspection before the contract ends; null where there is no contract or none is left. */
export const nextInspection = ({ contract, inspections }: OutsourcingState): PlannedInspection | null => {
  if (contract === null) return null
  const nth = inspections.length + 1
  const months = nth * contract.inspectEveryMonths
  if (months > monthsBetween(contract.startsOn, contract.endsOn)) return null
  // Counted from the first day each time, so that a month without a 31st doesn't move the ones after it.
  const dueOn = addMonths(contract.startsOn, months)
  return dueOn < contract.endsOn ? { nth, dueOn } : null
}

const monthsBetween = (from: PlainDate, to: PlainDate): number => {
  const [a, b] = [partsOf(from), partsOf(to)]
  return (b.year - a.year) * 12 + b.month - a.month
}
