import type { By } from '../kernel/by.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { OfficeId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { noTasks, type Tasks } from '../tasks/task.ts'
import type { Designation } from './designations/fields.ts'
import type { DecidedDisposal, DisposalRequest, Disposed } from './disposal/fields.ts'
import type { HandOver, TakenBack } from './hand-overs/fields.ts'
import type { BroughtInAs, Item, Measures } from './ledger/fields.ts'
import type { FoundAsset, LostAsset, LossFollowed } from './loss/fields.ts'
import type { Transfer } from './transfer/fields.ts'

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
 */
export interface AssetState {
  readonly stage: Stage
  readonly number: CaseNumber | null
  /** The office in whose ledger it stands: always one. */
  readonly office: OfficeId
  readonly item: Item | null
  /** The day until which it has to be kept; null where nothing says so. */
  readonly keptUntil: PlainDate | null
  readonly enteredBy: By | null
  /** The paper from which it was brought in, and how it was dated there; null where it was entered here first. */
  readonly broughtInAs: BroughtInAs | null
  readonly measures: readonly (Measures & { readonly by: By })[]
  readonly designations: readonly Designated[]
  readonly handOvers: readonly HandedOver[]
  /** A transfer that the other office hasn't answered yet. */
  readonly transfer: (Transfer & { readonly by: By }) | null
  readonly losses: readonly Loss[]
  readonly disposal: Disposal | null
  readonly disposed: (Disposed & { readonly by: By }) | null
  readonly ending: { readonly how: 'disposed' | 'written-off'; readonly by: By } | null
  readonly tasks: Tasks
}

/** Whoever may handle or use it, for which office, from when, and until when. */
export interface Designated extends Designation {
  readonly id: string
  readonly name: string
  readonly office: OfficeId
  readonly by: By
  readonly ended: { readonly on: PlainDate; readonly reason: string; readonly by: By | null } | null
}

/** A hand-over: given, received, given back, and taken back, each by somebody. */
export interface HandedOver extends HandOver {
  readonly id: string
  readonly by: By
  readonly received: By | null
  readonly givenBack: { readonly note: string; readonly by: By } | null
  readonly takenBack: (TakenBack & { readonly by: By }) | null
}

/** A loss, the incident that it led to or why there is none, and whether the item turned up. */
export interface Loss extends LostAsset {
  readonly id: string
  readonly by: By
  readonly followed: (LossFollowed & { readonly by: By }) | null
  readonly found: (FoundAsset & { readonly by: By }) | null
}

/** A disposal that was asked for, with what the owner decided. */
export interface Disposal extends DisposalRequest {
  readonly by: By
  readonly decided: (DecidedDisposal & { readonly by: By }) | null
}

/** The steps of an item while it is in the ledger, in their order. */
export const steps = ['kept', 'lost', 'disposal-asked', 'disposal-due'] as const
/** One of those. */
export type Step = (typeof steps)[number]
/** Where an item stands. */
export type Stage = 'none' | Step | 'closed'

/** An item before its first event. */
export const initialState: AssetState = {
  stage: 'none',
  number: null,
  office: '' as OfficeId,
  item: null,
  keptUntil: null,
  enteredBy: null,
  broughtInAs: null,
  measures: [],
  designations: [],
  handOvers: [],
  transfer: null,
  losses: [],
  disposal: null,
  disposed: null,
  ending: null,
  tasks: noTasks,
}

/** The hand-overs that are not back yet. */
export const openHandOvers = ({ handOvers }: AssetState): readonly HandedOver[] =>
  handOvers.filter(({ takenBack }) => takenBack === null)
