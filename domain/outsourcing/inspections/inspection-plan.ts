import type { Move, Inspection } from './state.ts'
import type { ContractTerms } from '../contract/fields.ts'
import { addMonths, compareDates, partsOf, type PlainDate } from '../../kernel/plain-date.ts'
import type { OutsourcingState } from '../state.ts'

/** An inspection that the contract's rhythm calls for (Art. 23): which, and on which day it falls due. */
export interface PlannedInspection {
  readonly nth: number
  readonly dueOn: PlainDate
}

/** One line of the plan until the contract's end, with what became of it. */
export interface PlanEntry extends PlannedInspection {
  readonly id: string
  /** The day that the rhythm gives; `dueOn` where it wasn't moved. */
  readonly rhythmDay: PlainDate
  readonly moved: Move | null
  /** The inspection itself, once it fell due or was skipped. */
  readonly inspection: Inspection | null
  /** Whether it falls away because the contract ends earlier than was agreed. */
  readonly fallsAway: boolean
}

/** The name by which a case knows its nth inspection of the rhythm. */
export const inspectionId = (nth: number): string => `inspection-${nth}`

/**
 * The whole plan, counted from the contract's first day to its last, as agreed before any early termination (Art. 23).
 */
export const inspectionPlan = (state: OutsourcingState): readonly PlanEntry[] => {
  const { contract, oversight } = state
  if (contract === null) return []
  const agreedEnd = oversight.termination?.insteadOf ?? contract.endsOn
  const until = agreedEnd > contract.endsOn ? agreedEnd : contract.endsOn
  return plannedDays(contract, until, oversight.planFrom).map(({ nth, dueOn: rhythmDay }) => {
    const id = inspectionId(nth)
    const inspection = state.inspections.find((one) => one.id === id) ?? null
    const moved = oversight.moves.findLast((one) => one.inspection === id) ?? null
    const dueOn = moved?.toDay ?? inspection?.dueOn ?? rhythmDay
    const within =
      moved || contract.inspectEveryMonths === undefined ? dueOn <= contract.endsOn : dueOn < contract.endsOn
    return { id, nth, dueOn, rhythmDay, moved, inspection, fallsAway: inspection === null && !within }
  })
}

/** The inspection that falls due next before the contract ends; null where there is no contract or none is left. */
export const nextInspection = (state: OutsourcingState): PlannedInspection | null => {
  const left = inspectionPlan(state).filter((one) => one.inspection === null && !one.fallsAway)
  // Of two on one day the one that comes first in the rhythm.
  const first = left.reduce<PlanEntry | null>(
    (best, one) => (best === null || one.dueOn < best.dueOn ? one : best),
    null,
  )
  return first && { nth: first.nth, dueOn: first.dueOn }
}

/**
 * Whether an inspection is still to be held: it fell due or was called, and has neither a report nor a reason to be
 * skipped.
 */
export const isOpenInspection = ({ report, skipped }: Inspection): boolean => report === null && skipped === null

/**
 * The days that the contract's plan gives: its rhythm, or the days that were set, numbered on from the inspections that
 * there were when they were; none where there is a reason for none.
 */
const plannedDays = (
  { startsOn, inspectEveryMonths, inspectOn = [] }: ContractTerms,
  until: PlainDate,
  planFrom: number,
): readonly PlannedInspection[] =>
  inspectEveryMonths === undefined
    ? inspectOn
        .filter((one) => one <= until)
        .toSorted(compareDates)
        .map((dueOn, index) => ({ nth: planFrom + index + 1, dueOn }))
    : rhythm(startsOn, until, inspectEveryMonths)

/** Counted from the first day each time, so that a month without a 31st doesn't move the ones after it. */
const rhythm = (startsOn: PlainDate, endsOn: PlainDate, everyMonths: number): readonly PlannedInspection[] => {
  const days: PlannedInspection[] = []
  const last = Math.floor(monthsBetween(startsOn, endsOn) / Math.max(everyMonths, 1))
  for (let nth = 1; nth <= last; nth += 1) {
    const dueOn = addMonths(startsOn, nth * everyMonths)
    if (dueOn < endsOn) days.push({ nth, dueOn })
  }
  return days
}

const monthsBetween = (from: PlainDate, to: PlainDate): number => {
  const [a, b] = [partsOf(from), partsOf(to)]
  return (b.year - a.year) * 12 + b.month - a.month
}
