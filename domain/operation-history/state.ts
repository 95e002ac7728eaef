import type { By } from '../kernel/by.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { OfficeId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { noTasks, type Tasks } from '../tasks/task.ts'
import type { AnalysisRequest } from './analysis/fields.ts'
import type { DecidedDisposal, DisposalRequest, Disposed } from './disposal/fields.ts'
import type { Watch } from './gaps/watch.ts'
import type { BroughtIn, Medium, ReadCheck } from './medium/fields.ts'

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
 */
export interface HistoryState {
  readonly stage: Stage
  readonly number: CaseNumber | null
  readonly office: OfficeId
  readonly medium: Medium | null
  /** The last day on which it has to be kept. */
  readonly keptUntil: PlainDate | null
  readonly broughtInAs: BroughtIn['broughtInAs'] | null
  readonly archivedBy: By | null
  readonly checks: readonly (ReadCheck & { readonly by: By })[]
  /** How many checks the practice has asked for. */
  readonly checksAsked: number
  readonly analyses: readonly Analysis[]
  readonly disposal:
    | (DisposalRequest & { readonly by: By; readonly decided: (DecidedDisposal & { readonly by: By }) | null })
    | null
  readonly disposed: (Disposed & { readonly by: By }) | null
  /** When it last changed so that the watch has to hear of it, and what the watch was told last. */
  readonly changedAt: Instant | null
  readonly told: string
  readonly watch: Watch | null
  readonly ending: { readonly how: 'disposed'; readonly by: By } | null
  readonly tasks: Tasks
}

/** An analysis that was asked for, and what it came to. */
export interface Analysis extends AnalysisRequest {
  readonly id: string
  readonly by: By
  readonly answered: { readonly result: string; readonly by: By } | null
}

/** The steps while a case is open, in their order. */
export const steps = ['kept', 'disposal-asked', 'disposal-due', 'telling', 'watching'] as const
/** One of those. */
export type Step = (typeof steps)[number]
/** Where a case stands. */
export type Stage = 'none' | Step | 'closed'

/** A case before its first event. */
export const initialState: HistoryState = {
  stage: 'none',
  number: null,
  office: '' as OfficeId,
  medium: null,
  keptUntil: null,
  broughtInAs: null,
  archivedBy: null,
  checks: [],
  checksAsked: 0,
  analyses: [],
  disposal: null,
  disposed: null,
  changedAt: null,
  told: '',
  watch: null,
  ending: null,
  tasks: noTasks,
}
