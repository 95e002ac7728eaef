import type { By } from '../kernel/by.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { CaseId, OfficeId, PostId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { noTasks, type Tasks } from '../tasks/task.ts'
import type { EntryTerms } from './application/fields.ts'
import type { BroughtIn } from './bringing-in/fields.ts'
import type { PermitTerms } from './decision/fields.ts'
import type { Holder } from './holder.ts'
import type { Means } from './identification/means.ts'
import type { AskedRenewal } from './renewal/fields.ts'

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
  /** What was asked for last, and by whom. */
  readonly asked: (EntryTerms & { readonly by: By }) | null
  readonly startedBy: By | null
  /** Why the application went back last. */
  readonly returned: { readonly reason: string; readonly by: By } | null
  readonly permit: Permit | null
  /** What was kept on paper until it was brought in; null for what began in Sekisho. */
  readonly broughtIn: (BroughtIn & { readonly by: By }) | null
  /** What lets the holder in, each from when on and until when; also what is over. */
  readonly means: readonly Means[]
  /** When it was suspended, and until when; null while it still is. */
  readonly suspensions: readonly Suspension[]
  readonly renewal: RenewalState
  /** The contracts under which it was before its renewals, each with its last day under it. */
  readonly earlier: readonly EarlierContract[]
  readonly ending: Ending | null
  readonly tasks: Tasks
}

/** A permit as it was given, with the last day that it has by now. */
export interface Permit extends PermitTerms {
  readonly by: By
  /** Whether the manager permitted their own entry, which the chief was told. */
  readonly own: boolean
}

/** A time in which nobody enters by the permit. */
export interface Suspension {
  readonly from: Instant
  readonly until: Instant | null
  readonly reason: string
  /** Who suspended it; null where the contract rests under which it was given. */
  readonly by: By | null
}

/** What has been asked about going on: of which last day the office was asked, and what it wants. */
export interface RenewalState {
  readonly askedOf: PlainDate | null
  readonly asked: (AskedRenewal & { readonly by: By }) | null
  /** How often it was renewed, and by whom last. */
  readonly times: number
  readonly last: By | null
}

/** A contract under which the permit was once. */
export interface EarlierContract {
  readonly contract: CaseId
  readonly subcontract: string | null
  readonly untilOn: PlainDate
}

/** How a permit ended, or its case before there was one. */
export interface Ending {
  readonly how: 'refused' | 'withdrawn' | 'expired' | 'revoked' | 'given-up' | 'contract-ended' | 'left' | 'transferred'
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

/** A permit before its first event. */
export const initialState: EntryPermitState = {
  stage: 'none',
  number: null,
  office: '' as OfficeId,
  room: '',
  manager: '' as PostId,
  keeper: '' as PostId,
  holder: null,
  asked: null,
  startedBy: null,
  returned: null,
  permit: null,
  broughtIn: null,
  means: [],
  suspensions: [],
  renewal: { askedOf: null, asked: null, times: 0, last: null },
  earlier: [],
  ending: null,
  tasks: noTasks,
}
