import type { OfficeId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Instant } from '../kernel/instant.ts'
import { noTasks, type Tasks } from '../tasks/task.ts'
import type { ContractTerms, CouncilReport, DisposalReport, InspectionReport, ReturnTarget, VettingReport } from './commands.ts'
import type { By, CaseNumber, Condition, Finding, Step } from './events.ts'
import type { Request } from './request.ts'

/**
 * An outsourcing case, from the office's first draft to the end of its contract.
 *
 * - **none**: nothing has happened. `StartOutsourcing` enters *vetting*.
 * - **vetting** (Art. 20): the office looks into the vendor. A verdict of suitable or conditional leads on to
 *   *submission*; unsuitable keeps the case here until another vendor is vetted.
 * - **submission** (Art. 21): the head of the office submits; the number is drawn at the first submission. Leads to
 *   *form-check*. The vendor may be vetted anew here; found unsuitable, or exchanged for another, it leads back to *vetting*.
 * - **form-check** (operational setting): the secretariat accepts the form, which leads to *deliberation*, or returns it.
 * - **deliberation** (Art. 21): the council deliberates and the secretariat records its outcome. Continued keeps the
 *   case here; any other outcome leads to *approval*.
 * - **approval** (Art. 21): the chief approves (not after an unfavourable outcome), which leads to *contracting*, or
 *   disapproves, which closes the case, or returns it.
 * - **contracting** (Art. 22): the head registers the contract with its six clauses. Leads to *in-force*.
 * - **in-force** (Art. 23): an inspection falls due every so many months until the contract's end, which the practice
 *   records when its day has passed and every inspection that fell due is open; that leads to *closing*.
 * - **closing** (Art. 22(2)): the certificate of return or disposal is recorded; when it is there and no serious
 *   finding, condition or inspection is open, the head closes the case.
 * - **closed**: nothing changes any more.
 *
 * Side paths. A *return* (差戻し) from form-check, deliberation or approval leads back to a chosen earlier step and
 * begins a new round: what had been decided at or after that step no longer counts, though it stays readable in the
 * earlier rounds. A *pull-back* (引戻し) does the same by the post that took the last step, while nobody has acted
 * after it. A *withdrawal* (取下げ) closes the case at any time before there is a contract: an approved request whose
 * contract never comes about ends so, too.
 *
 * Interpretation: what the articles leave open is read as docs/decisions/readings-of-arts-20-to-23.md says.
 */
export interface OutsourcingState {
  readonly stage: Stage
  readonly office: OfficeId
  /** The request as it stands, and every earlier one. */
  readonly request: Request | null
  readonly revisions: readonly Revision[]
  /** The present round, from 1; each return or pull-back begins the next. */
  readonly round: number
  readonly rounds: readonly EndedRound[]
  readonly number: CaseNumber | null
  readonly startedBy: By | null
  readonly vetting: (VettingReport & { readonly by: By }) | null
  readonly submitted: By | null
  readonly council: (CouncilReport & { readonly by: By }) | null
  readonly approval: Approval | null
  readonly contract: ContractTerms | null
  readonly conditionsMet: readonly string[]
  readonly inspections: readonly Inspection[]
  readonly findings: readonly FindingState[]
  readonly disposal: (DisposalReport & { readonly by: By }) | null
  readonly ending: Ending | null
  readonly tasks: Tasks
  /** The last step forward that its own post may still take back (引戻し); null once somebody acted after it. */
  readonly lastStep: { readonly from: ReturnTarget; readonly by: By } | null
}

/** Where a case stands. */
export type Stage = 'none' | Step | 'closed'

/** The request as it was submitted or started, by number. */
export interface Revision {
  readonly revision: number
  readonly request: Request
  readonly at: Instant
}

/** A round that a return or pull-back ended, with what had been decided in it. */
export interface EndedRound {
  readonly round: number
  readonly how: 'returned' | 'pulled-back'
  readonly from: Step
  readonly to: ReturnTarget
  readonly reason: string
  readonly by: By
  readonly council: CouncilReport | null
  readonly vetting: VettingReport | null
}

/** The chief's approval (Art. 21). */
export interface Approval {
  readonly by: By
  readonly conditions: readonly Condition[]
  readonly note: string
}

/** An inspection of the contractor (Art. 23): due, and held once there is a report. */
export interface Inspection {
  readonly id: string
  readonly nth: number
  readonly dueOn: PlainDate
  readonly report: (Omit<InspectionReport, 'findings'> & { readonly by: By }) | null
}

/** A finding and whether it is put right. */
export interface FindingState extends Finding {
  readonly inspection: string
  readonly closed: { readonly action: string; readonly checkedOn: PlainDate; readonly by: By } | null
}

/** How the case ended. */
export interface Ending {
  readonly how: 'completed' | 'disapproved' | 'withdrawn'
  readonly reason: string
  readonly by: By
}

/** A case before its first event. */
export const initialState: OutsourcingState = {
  stage: 'none',
  office: '' as OfficeId,
  request: null,
  revisions: [],
  round: 1,
  rounds: [],
  number: null,
  startedBy: null,
  vetting: null,
  submitted: null,
  council: null,
  approval: null,
  contract: null,
  conditionsMet: [],
  inspections: [],
  findings: [],
  disposal: null,
  ending: null,
  tasks: noTasks,
  lastStep: null,
}
