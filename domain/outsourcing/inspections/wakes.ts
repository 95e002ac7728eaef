import type { Settings } from '../../guideline/settings.ts'
import { nextBusinessDay, type Calendar } from '../../kernel/calendar.ts'
import { tokyoTime, type Instant } from '../../kernel/instant.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { OutsourcingState } from '../state.ts'
import { isToBeProposed, proposedAt } from './findings.ts'
import { nextInspection } from './inspection-plan.ts'

/** The moments for which a contract waits because of inspections: the next one, and a finding that isn't put right. */
export type InspectionWake =
  | { readonly kind: 'inspection'; readonly at: Instant; readonly nth: number; readonly again?: number }
  | { readonly kind: 'propose-finding'; readonly at: Instant; readonly finding: string; readonly correctBy: PlainDate }

/** Those moments, for a case as it stands. */
export const inspectionWakes = (
  state: OutsourcingState,
  _now: Instant,
  calendar: Calendar,
  settings: Settings,
): readonly InspectionWake[] => [...nextWake(state, calendar, settings), ...findingWakes(state, calendar, settings)]

/** The next inspection opens on a business day, but before the contract ends: after that none falls due any more. */
const nextWake = (state: OutsourcingState, calendar: Calendar, settings: Settings): readonly InspectionWake[] => {
  const { contract, stage } = state
  if (stage !== 'in-force' || contract === null) return []
  const next = nextInspection(state)
  if (next === null) return []
  const open = nextBusinessDay(calendar, next.dueOn)
  const day = open > contract.endsOn ? next.dueOn : open
  // One that fell due by a wrong day falls due again by the right one.
  const again = state.inspections.filter((one) => one.nth === next.nth && one.id.startsWith('void-')).length
  return [
    {
      kind: 'inspection',
      at: tokyoTime(day, settings.remindAt),
      nth: next.nth,
      ...(again === 0 ? {} : { again }),
    },
  ]
}

/**
 * Serious findings that are not put right in time go before the council, also after the contract's end (Art. 5(3)(2)).
 */
const findingWakes = (
  { stage, findings }: OutsourcingState,
  calendar: Calendar,
  settings: Settings,
): readonly InspectionWake[] =>
  stage === 'in-force' || stage === 'closing'
    ? findings.filter(isToBeProposed).map((one) => ({
        kind: 'propose-finding',
        at: proposedAt(one, calendar, settings),
        finding: one.id,
        correctBy: one.correctBy,
      }))
    : []
