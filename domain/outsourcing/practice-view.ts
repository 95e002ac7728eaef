import { nextBusinessDay, type Calendar } from '../kernel/calendar.ts'
import { tokyoTime, type Instant } from '../kernel/instant.ts'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import type { Settings } from '../guideline/settings.ts'
import { taskWakes, type TaskWake } from '../tasks/wakes.ts'
import { awaitingTheirDay } from './changes/approved-terms.ts'
import { isToBeProposed, proposedAt } from './inspections/findings.ts'
import { nextInspection } from './inspections/inspection-plan.ts'
import { renewalWakes, type RenewalWake } from './renewal/renewal-wakes.ts'
import type { OutsourcingState, Stage } from './state.ts'
import { certificateWakes, type CertificateWake } from './vetting/certificates.ts'

/**
 * A moment for which an outsourcing case waits besides its tasks: the next inspection (Art. 23), the contract's end.
 */
export type OutsourcingWake =
  | TaskWake
  | { readonly kind: 'inspection'; readonly at: Instant; readonly nth: number }
  | { readonly kind: 'contract-end'; readonly at: Instant; readonly endsOn: PlainDate }
  | { readonly kind: 'change-effective'; readonly at: Instant; readonly change: string }
  | CertificateWake
  | RenewalWake
  | { readonly kind: 'propose-finding'; readonly at: Instant; readonly finding: string; readonly correctBy: PlainDate }

/** The small view that the practice needs of a case: where it stands, and what it waits for, earliest first. */
export interface PracticeView {
  readonly stage: Stage
  readonly wakes: readonly OutsourcingWake[]
}

/** What the practice sees of a case when it looks. */
export const practiceView = (
  state: OutsourcingState,
  now: Instant,
  calendar: Calendar,
  settings: Settings,
): PracticeView => ({
  stage: state.stage,
  wakes: [
    ...taskWakes(state.tasks, now),
    ...changeWakes(state),
    ...contractWakes(state, calendar, settings),
    ...findingWakes(state, calendar, settings),
    ...renewalWakes(state, calendar, settings),
    ...certificateWakes(state, now, calendar, settings),
  ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
})

/**
 * Serious findings that are not put right in time go before the council, also after the contract's end (Art. 5(3)(2)).
 */
const findingWakes = (state: OutsourcingState, calendar: Calendar, settings: Settings): readonly OutsourcingWake[] =>
  state.stage === 'in-force' || state.stage === 'closing'
    ? state.findings.filter(isToBeProposed).map((one) => ({
        kind: 'propose-finding',
        at: proposedAt(one, calendar, settings),
        finding: one.id,
        correctBy: one.correctBy,
      }))
    : []

/** An approved change takes effect as its day begins (Art. 21); until then the old approval holds. */
const changeWakes = (state: OutsourcingState): readonly OutsourcingWake[] =>
  state.stage === 'contracting' || state.stage === 'in-force'
    ? awaitingTheirDay(state.changes).map(({ change, effectiveOn }) => ({
        kind: 'change-effective',
        at: tokyoTime(effectiveOn, '00:00'),
        change,
      }))
    : []

const contractWakes = (state: OutsourcingState, calendar: Calendar, settings: Settings): readonly OutsourcingWake[] => {
  const { contract } = state
  if (state.stage !== 'in-force' || contract === null) return []
  const next = nextInspection(state)
  const end: OutsourcingWake = {
    kind: 'contract-end',
    at: tokyoTime(addDays(contract.endsOn, 1), '00:00'),
    endsOn: contract.endsOn,
  }
  if (next === null) return [end]
  // On a business day, but before the contract ends: after that no inspection falls due any more.
  const open = nextBusinessDay(calendar, next.dueOn)
  const day = open > contract.endsOn ? next.dueOn : open
  return [{ kind: 'inspection', at: tokyoTime(day, settings.remindAt), nth: next.nth }, end]
}
