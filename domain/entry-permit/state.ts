import type { By } from '../kernel/by.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { OfficeId, PostId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { noTasks, type Tasks } from '../tasks/task.ts'
import type { EntryTerms } from './application/fields.ts'
import type { PermitTerms } from './decision/fields.ts'
import type { Holder } from './holder.ts'

/**
 * One person's permit to enter one room or place (入室許可, Arts. 7 and 8).
 *
 * - **none**: nothing has happened. An office applies for somebody of the city or for a contractor's worker, which
 *   enters *applied*.
 * - **applied** (Art. 7(2)): the room's manager decides: permits, which leads to *permitted*; refuses, which closes the
 *   case; or returns the application, which leads to *returned*. The office may withdraw it, which closes it.
 * - **returned**: the office amends the application, which leads to *applied* again, or withdraws it.
 * - **permitted** (Art. 7(2)): the person may enter from the first day to the last, at the hours and in the company
 *   that the permit says. It ends when its last day has passed.
 * - **closed**: nothing changes any more.
 */
export interface EntryPermitState {
  readonly stage: Stage
  readonly number: CaseNumber | null
  readonly office: OfficeId
  /** The room or place, and who managed it when the application was made. */
  readonly room: string
  readonly manager: PostId
  readonly holder: Holder | null
  /** What was asked for last, and by whom. */
  readonly asked: (EntryTerms & { readonly by: By }) | null
  readonly startedBy: By | null
  /** Why the application went back last. */
  readonly returned: { readonly reason: string; readonly by: By } | null
  readonly permit: Permit | null
  readonly ending: Ending | null
  readonly tasks: Tasks
}

/** A permit as it was given. */
export interface Permit extends PermitTerms {
  readonly by: By
  /** Whether the manager permitted their own entry, which the chief was told. */
  readonly own: boolean
}

/** How a permit's case ended. */
export interface Ending {
  readonly how: 'refused' | 'withdrawn' | 'expired'
  readonly on: PlainDate
  readonly reason: string
  /** Who ended it; null where its time did. */
  readonly by: By | null
}

/** The steps of a permit while its case is open, in their order. */
export const steps = ['applied', 'returned', 'permitted'] as const
/** One of those. */
export type Step = (typeof steps)[number]
/** Where a permit stands. */
export type Stage = 'none' | Step | 'closed'

/** A permit before its first event. */
export const initialState: EntryPermitState = {
  stage: 'none',
  number: null,
  office: '' as OfficeId,
  room: '',
  manager: '' as PostId,
  holder: null,
  asked: null,
  startedBy: null,
  returned: null,
  permit: null,
  ending: null,
  tasks: noTasks,
}
