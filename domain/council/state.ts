import type { CouncilCalled } from '../guideline/council.ts'
import type { ConveningAct, Entrusted } from '../guideline/entrusted.ts'
import type { OfficeId } from '../kernel/ids.ts'
import type { By } from '../kernel/by.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { Tasks } from '../tasks/task.ts'

/**
 * A meeting of the security council (Art. 5), from its plan to the confirmed minutes, or a deliberation by circulation.
 *
 * - **none**: nothing has happened. `PlanMeeting` (or, for the next regular one, the practice) enters *planned*.
 * - **planned**: the agenda grows; at its deadline the practice draws every waiting case onto that of a regular
 *   meeting. `CallMeeting` sends the notice: it enters *called*, or for a circular deliberation *consent* (or
 *   *opinions*, where the settings ask for no consent round).
 *   Where the council hasn't met within its rhythm it is asked here whether it is to (`RhythmMissed`): until this or
 *   another meeting is called, or the reason is recorded.
 * - **called**: members reply; items may still be put on, taken off and ordered. `OpenMeeting` on the day enters
 *   *open*.
 * - **open** (Art. 5(1)): attendance is kept as people come and go; outcomes are recorded while a quorum is there and
 *   the chair presides. `CloseMeeting` enters *minutes*. Where the quorum fails before any outcome the chair may
 *   turn the meeting circular (*consent* or *opinions*) or reconvene it (*called*).
 * - **consent**: the members say whether they agree to deliberate by circulation. Enough of them enter *opinions*;
 *   when enough can't be reached any more, or didn't when the day came, it ends without deliberation (*settling*).
 * - **opinions**: each member says 可, 否, 意見 or 質問 to each item; questions are answered, and whoever asked is asked
 *   again. `ConcludeCircular` enters *circular-confirmation*.
 * - **circular-confirmation**: the chair confirms, which enters *settling*, or sends it back to *opinions*.
 * - **minutes**: the cases are being told already; the secretariat drafts the minutes, which enters
 *   *minutes-confirmation*.
 * - **minutes-confirmation**: the chair confirms them, after which nobody can change them (*settling*), or returns them
 *   (*minutes*).
 * - **settling**: nothing is left to people. When the last case has been told its outcome, and after a regular meeting
 *   the next one is planned, the meeting is *closed*; it is passed over where all that is done by then.
 * - **closed**: nothing changes any more, but that the chair puts an outcome right that was written down wrongly
 *   (`CorrectOutcome`, from the closing of the meeting on): the case is told anew, which leads back to *settling*.
 *
 * Side paths: a meeting may be rescheduled while planned or called, and cancelled (*settling*) until an outcome is
 * recorded; its items then wait for another meeting. An item may be withdrawn in the meeting. What was left over,
 * withdrawn, or is under 継続審議 waits where it comes from (a case by its open task, a free item in this meeting), and
 * the next regular meeting draws it by itself.
 *
 * Each part keeps its own slice of the state, and says in its `state.ts` what that is.
 *
 * Interpretation: what Art. 5 leaves open is read as docs/decisions/council-readings.md says.
 */
export interface CouncilState {
  readonly stage: CouncilStage
  readonly number: CaseNumber | null
  /** Whose meeting it is: the secretariat's office when it was planned (Art. 5(5)). */
  readonly office: OfficeId
  /** What the council was called when it was planned. */
  readonly council: CouncilCalled
  /**
   * On what its acts of convening rest: what the chair gave to the secretariat, or null where the chair acted. Nothing
   * stands here of what hasn't happened, and of acts from before that was asked.
   */
  readonly restsOn: { readonly [act in ConveningAct]?: Entrusted | null }
  readonly ending: CouncilEnding | null
  readonly tasks: Tasks
}

/** Where a meeting stands. */
export type CouncilStage = 'none' | CouncilStep | 'closed'
/** The steps of a meeting that isn't over, in their order. */
export const councilSteps = [
  'planned',
  'called',
  'open',
  'consent',
  'opinions',
  'circular-confirmation',
  'minutes',
  'minutes-confirmation',
  'settling',
] as const
/** One of those. */
export type CouncilStep = (typeof councilSteps)[number]

/** By whom something was ended or sent back, and why. */
export interface Ended {
  readonly reason: string
  readonly by: By
}

/** How a meeting ended; `by` is null where nobody ended it, as when too few consented. */
export interface CouncilEnding {
  readonly how: 'held' | 'concluded' | 'cancelled' | 'not-consented'
  readonly reason: string
  readonly by: By | null
}
