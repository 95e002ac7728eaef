import type { OfficeId } from '../kernel/ids.ts'
import type { By } from '../kernel/by.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { Tasks } from '../tasks/task.ts'
import type { ReturnTarget, Stage } from './stages.ts'

/**
 * An outsourcing case, from the office's first draft to the end of its contract.
 *
 * - **none**: nothing has happened. `StartOutsourcing` enters *vetting*.
 * - **vetting** (Art. 20): the office looks into the vendor, or into every candidate of a tender. When all were looked
 *   into and one is suitable or conditional, it leads on to *submission*; else the case stays until another is vetted.
 *   Where the winner is known after the award only, the case begins at *submission* instead.
 * - **submission** (Art. 21): the head of the office submits; the number is drawn at the first submission. Leads to
 *   *form-check*. The vendor may be vetted anew here; found unsuitable, or exchanged for another, it leads back to
 *   *vetting*.
 * - **form-check** (operational setting): the secretariat accepts the form, which leads to *deliberation*, or returns
 *   it.
 * - **deliberation** (Art. 21): the council deliberates and the secretariat records its outcome. Continued keeps the
 *   case here; any other outcome leads to *approval*.
 * - **approval** (Art. 21): the chief approves (not after an unfavourable outcome), which leads to *contracting*, or
 *   disapproves, which closes the case, or returns it.
 * - **contracting** (Art. 22): the head registers the contract with its six clauses, with a contractor who was vetted
 *   and not found unsuitable; the winner of a tender is vetted here where that wasn't possible before. Leads to
 *   *in-force*.
 * - **in-force** (Art. 23): an inspection falls due every so many months until the contract's end, which the practice
 *   records when its day has passed and every inspection that fell due is open; that leads to *closing*. The head may
 *   move or skip an inspection, call one outside the rhythm, and end the contract early (中途解約).
 * - **closing** (Art. 22(2)): the certificates of return or disposal are recorded; when every party's is there, what
 *   was given is back, and no serious finding, condition or inspection is open, the head closes the case.
 * - **closed**: nothing changes any more.
 *
 * Side paths. A *return* (差戻し) from form-check, deliberation or approval leads back to a chosen earlier step and
 * begins a new round: what had been decided at or after that step no longer counts, though it stays readable in the
 * earlier rounds. A *pull-back* (引戻し) does the same by the post that took the last step, while nobody has acted
 * after it. A *withdrawal* (取下げ) closes the case at any time before there is a contract: an approved request whose
 * contract never comes about ends so, too; but not where the work has begun already.
 *
 * Beside the steps run the parts of a contract, each with its own states: *changes* of what was approved (change.ts)
 * and *sub-contracts* (subcontract.ts), from the approval to the contract's end, and the check sheet of the six clauses
 * (clause-sheet.ts), which a second person reads before the case is closed.
 *
 * What an approval, a consent or the contract rests on may fall away: the council's outcome is put right, a company is
 * found unsuitable or its vetting is over. Then a *doubt* (doubts/state.ts) asks the chief, and nothing goes on upon
 * it.
 *
 * Work that could not wait is declared before the approval (事後, Art. 21): the steps stay the same, the council hears
 * of it, and the approval is marked as given afterwards. Papers join an open case at any time; what was submitted
 * stays.
 *
 * Each part keeps its own slice of the state, and says in its `state.ts` what that is.
 *
 * Interpretation: what the articles leave open is read as docs/decisions/readings-of-arts-20-to-23.md says.
 */
export interface OutsourcingState {
  readonly stage: Stage
  readonly office: OfficeId
  readonly number: CaseNumber | null
  readonly startedBy: By | null
  readonly tasks: Tasks
  /** The last step forward that its own post may still take back (引戻し); null once somebody acted after it. */
  readonly lastStep: { readonly from: ReturnTarget; readonly by: By } | null
}
