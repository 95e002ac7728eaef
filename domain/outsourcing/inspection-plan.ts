import { addMonths, type PlainDate } from '../kernel/plain-date.ts'
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
  const dueOn = addMonths(contract.startsOn, nth * contract.inspectEveryMonths)
  return dueOn < contract.endsOn ? { nth, dueOn } : null
}
