import type { By } from '../kernel/by.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { OfficeId } from '../kernel/ids.ts'
import type { Tasks } from '../tasks/task.ts'

/**
 * An information asset: one item of the ledger, from its entry to its disposal (Arts. 17 to 19).
 *
 * - **none**: nothing has happened. The owner's office enters it (`RegisterAsset`), or brings it in from the paper on
 *   which it was kept until then (`BringInAsset`); both lead to *kept*.
 * - **kept** (Arts. 17(2), 18, 19(1)): it stands in the ledger of one office. Handlers or users are designated; it is
 *   handed over and comes back; it goes into another office's ledger once that office has accepted it. A request for
 *   its disposal leads to *disposal-asked*, a loss to *lost*.
 * - **lost** (operational setting): it is looked for. Found, it is *kept* again; where it stays lost the owner writes
 *   it off, which closes it, but not before it was said which incident the loss is, or why it is none.
 * - **disposal-asked** (operational setting): the owner decides; an approval leads to *disposal-due*, a refusal back.
 * - **disposal-due**: it is disposed of, with a certificate, not before the day until which it is kept; that closes it.
 * - **closed**: nothing changes any more.
 *
 * A hand-over stays open until what was handed over is back, and nothing is disposed of meanwhile.
 *
 * Each part keeps its own slice of the state, and says in its `state.ts` what that is.
 */
export interface AssetState {
  readonly stage: Stage
  readonly number: CaseNumber | null
  /** The office in whose ledger it stands: always one. */
  readonly office: OfficeId
  readonly ending: { readonly how: 'disposed' | 'written-off'; readonly by: By } | null
  readonly tasks: Tasks
}

/** The steps of an item while it is in the ledger, in their order. */
export const steps = ['kept', 'lost', 'disposal-asked', 'disposal-due'] as const
/** One of those. */
export type Step = (typeof steps)[number]
/** Where an item stands. */
export type Stage = 'none' | Step | 'closed'
