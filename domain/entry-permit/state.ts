import type { By } from '../kernel/by.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { OfficeId, PostId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Tasks } from '../tasks/task.ts'
import type { Holder } from './holder.ts'

/**
 * One person's permit to enter one room or place (入室許可, Arts. 7 to 9).
 *
 * - **none**: nothing has happened. An office applies for somebody of the city or for a contractor's worker, which
 *   enters *applied*; or the manager of the room brings in a permit that was kept on paper, which enters *permitted*.
 * - **applied** (Art. 7(2)): the room's manager decides: permits, which leads to *permitted*; refuses, which closes the
 *   case; or returns the application, which leads to *returned*. The office may withdraw it, which closes it.
 * - **returned**: the office amends the application, which leads to *applied* again, or withdraws it.
 * - **permitted** (Art. 7(2)): the person may enter from the first day to the last, at the hours and in the company
 *   that the permit says, with what the room asks for (means.ts): an ID on the device (Art. 9), a key, a card, a name
 *   badge. In time before its end the office is asked whether it is to be renewed, which the manager decides.
 * - **suspended** (Art. 8(2)): the manager has suspended it; nobody enters by it, and its ID is not live. Lifted, it
 *   leads back to *permitted*; its time runs on.
 * - **removing** (Art. 9): the permit is over (its last day passed, it was revoked or given up, or that on which it
 *   hangs has ended: the contract, the sub-contract, the person's post), but its ID is still on the device or something
 *   lent is still out. When all is confirmed, the case is closed.
 * - **closed**: nothing changes any more.
 *
 * Each part keeps its own slice of the state, and says in its `state.ts` what that is.
 */
export interface EntryPermitState {
  readonly stage: Stage
  readonly number: CaseNumber | null
  readonly office: OfficeId
  /** The room or place, and who managed it and kept the ID device when the application was made. */
  readonly room: string
  readonly manager: PostId
  readonly keeper: PostId
  readonly holder: Holder | null
  readonly startedBy: By | null
  readonly ending: Ending | null
  readonly tasks: Tasks
}

/** How a permit ended, or its case before there was one. */
export interface Ending {
  readonly how:
    | 'refused'
    | 'withdrawn'
    | 'expired'
    | 'revoked'
    | 'given-up'
    | 'contract-ended'
    | 'room-ended'
    | 'left'
    | 'transferred'
  /** The last day on which it held; the day of the act where there never was a permit. */
  readonly on: PlainDate
  /** From this moment on nobody enters by it. */
  readonly at: Instant
  readonly reason: string
  /** Who ended it; null where time or another case did. */
  readonly by: By | null
}

/** The steps of a permit while its case is open, in their order. */
export const steps = ['applied', 'returned', 'permitted', 'suspended', 'removing'] as const
/** One of those. */
export type Step = (typeof steps)[number]
/** Where a permit stands. */
export type Stage = 'none' | Step | 'closed'
