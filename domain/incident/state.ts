import type { OfficeId } from '../kernel/ids.ts'
import type { By } from '../kernel/by.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { Tasks } from '../tasks/task.ts'

/**
 * An incident that touches what was outsourced, from the first report to the chief's closing (Art. 22(5)).
 *
 * - **none**: nothing has happened. `ReportIncident` by an office or the secretariat, at any hour, enters *handling*;
 *   the number is drawn and the timers begin to run.
 * - **handling** (Art. 22(5)): everything that follows goes on side by side: the secretariat assesses it, the office
 *   looks into the cause, whoever has to be notified is notified, follow-ups are done, the council is proposed to, and
 *   the practice tells every affected contract. The chief closes it when nothing of that is open, which leads to
 *   *telling*, or to *closed* where no contract is affected.
 * - **telling** (operational setting): the practice tells the affected contracts that it is over; after the last one
 *   the case is *closed*.
 * - **closed**: nothing changes any more.
 *
 * Days are calendar days from the discovery, which no weekend or holiday moves (operational setting): what leaks does
 * not wait for Monday.
 *
 * Each part keeps its own slice of the state, and says in its `state.ts` what that is.
 */
export interface IncidentState {
  readonly stage: Stage
  readonly number: CaseNumber | null
  readonly office: OfficeId
  readonly ending: { readonly how: 'completed'; readonly reason: string; readonly by: By } | null
  readonly tasks: Tasks
}

/** Where an incident stands. */
export type Stage = 'none' | Step | 'closed'

/** The steps of an incident while it is open, in their order. */
export const steps = ['handling', 'telling'] as const
/** One of those. */
export type Step = (typeof steps)[number]
