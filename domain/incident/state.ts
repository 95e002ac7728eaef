import type { CaseId, OfficeId, PostId } from '../kernel/ids.ts'
import type { By } from '../kernel/by.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { NoticeId } from '../guideline/incident-settings.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import { noTasks, type Tasks } from '../tasks/task.ts'
import type { Telling } from './contracts/fields.ts'
import type { NoticeReport } from './notices/fields.ts'
import type { FirstReport, Supplement } from './report/fields.ts'

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
 */
export interface IncidentState {
  readonly stage: Stage
  readonly number: CaseNumber | null
  readonly office: OfficeId
  readonly report: FirstReport | null
  readonly startedBy: By | null
  readonly assessment: { readonly malicious: boolean; readonly reason: string; readonly by: By } | null
  readonly supplements: readonly (Supplement & { readonly by: By })[]
  /** What is known by now: of each matter the last that was written. */
  readonly known: Known
  readonly contracts: readonly AffectedContract[]
  readonly notices: readonly Notice[]
  readonly followUps: readonly FollowUp[]
  readonly proposals: readonly Proposal[]
  readonly ending: { readonly how: 'completed'; readonly reason: string; readonly by: By } | null
  readonly tasks: Tasks
}

/** Where an incident stands. */
export type Stage = 'none' | Step | 'closed'

/** The steps of an incident while it is open, in their order. */
export const steps = ['handling', 'telling'] as const
/** One of those. */
export type Step = (typeof steps)[number]

/** What is known of an incident by now. */
export type Known = Omit<Supplement, 'text'>

/** An outsourcing case whose contract is affected, and what became of telling it. */
export interface AffectedContract {
  readonly contract: CaseId
  readonly since: Instant
  readonly told: Pick<Telling, 'outcome' | 'code' | 'office' | 'label' | 'contractor'> | null
  readonly closingTold: boolean
}

/** A notice of the checklist: to be made by its day, made, or not needed for a reason. */
export type Notice =
  | { readonly notice: NoticeId; readonly status: 'open'; readonly dueOn: PlainDate }
  | { readonly notice: NoticeId; readonly status: 'made'; readonly made: NoticeReport; readonly by: By }
  | { readonly notice: NoticeId; readonly status: 'waived'; readonly reason: string; readonly by: By }

/** Something that has to be done because of the incident. */
export interface FollowUp {
  readonly id: string
  readonly text: string
  readonly askedOf: PostId
  readonly dueOn: PlainDate
  readonly done: { readonly result: string; readonly by: By } | null
}

/** A proposal that the council take the incident up, and what became of it. */
export interface Proposal {
  readonly id: string
  readonly reason: string
  readonly answer: {
    readonly outcome: 'on-agenda' | 'not-taken'
    readonly note: string
    readonly meetingCase: CaseId | null
    readonly item: string | null
  } | null
}

/** An incident before its first event. */
export const initialState: IncidentState = {
  stage: 'none',
  number: null,
  office: '' as OfficeId,
  report: null,
  startedBy: null,
  assessment: null,
  supplements: [],
  known: { cause: '', effect: '', secondaryDamage: '', persons: '', publication: '', prevention: '', people: null },
  contracts: [],
  notices: [],
  followUps: [],
  proposals: [],
  ending: null,
  tasks: noTasks,
}
