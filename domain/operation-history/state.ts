import type { By } from '../kernel/by.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { OfficeId } from '../kernel/ids.ts'
import type { Tasks } from '../tasks/task.ts'

/**
 * The archive of the operation history (Art. 16): a case is one medium with the history of one period, or the watch
 * over all that is archived of a piece of equipment.
 *
 * - **none**: nothing has happened. `ArchiveHistory` or `BringInHistory` by the access manager's office enters *kept*;
 *   the practice's `BeginHistoryWatch` for all equipment of the guideline, or `NoteHistoryMedium` where the first
 *   medium of it is there before, enters *watching*.
 * - **kept** (Art. 16): the medium is read again from time to time, analysed when somebody asks, and put right. The
 *   request for its disposal, not before its term is over, leads to *disposal-asked*.
 * - **disposal-asked** (operational setting): the access manager approves, which leads to *disposal-due*, or not.
 * - **disposal-due**: it is disposed of, which leads to *telling*.
 * - **telling**: the watch hears that it is gone; then it is *closed*. Where the watch was told already that it can't
 *   be read, it is closed at once.
 * - **watching** (Art. 16): every medium tells the watch what it holds. Every month, and with each of those, days
 *   within the term are looked for of which nothing is archived; the access manager archives them, or says why
 *   nothing is there. A watch lasts as long as the city.
 * - **closed**: nothing changes any more.
 *
 * Each part keeps its own slice of the state, and says in its `state.ts` what that is.
 */
export interface HistoryState {
  readonly stage: Stage
  readonly number: CaseNumber | null
  readonly office: OfficeId
  readonly ending: { readonly how: 'disposed'; readonly by: By } | null
  readonly tasks: Tasks
}

/** The steps while a case is open, in their order. */
export const steps = ['kept', 'disposal-asked', 'disposal-due', 'telling', 'watching'] as const
/** One of those. */
export type Step = (typeof steps)[number]
/** The steps at which a medium is there, to be read and analysed. */
export const whileThere = ['kept', 'disposal-asked', 'disposal-due'] as const satisfies readonly Step[]
/** Where a case stands. */
export type Stage = 'none' | Step | 'closed'
