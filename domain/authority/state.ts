import type { By } from '../kernel/by.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { OfficeId, PostId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { VersionInForce } from '../management-method/version-in-force.ts'
import { noTasks, type Tasks } from '../tasks/task.ts'
import type { Operator } from './operator.ts'

/**
 * The authority of one operator, of one kind, on one kind of equipment (Arts. 12–15), from the request to its removal
 * on the machine.
 *
 * - **none**: nothing has happened. `RequestAuthority` by an office enters *consultation*, `BringInAuthority` by the
 *   access manager *live*.
 * - **consultation** (Art. 14(2)): the security officer of the using office is asked. Whatever they answer is
 *   recorded, and leads to *decision*.
 * - **decision** (Art. 14(2)): the access manager settles the operator, which leads to *registration*, or doesn't,
 *   which closes the case.
 * - **registration** (Art. 14(3)): IDs and the fact that matching information was registered go into the register.
 *   That leads to *acknowledgement*, or to *live* where the city lets the acknowledgement follow.
 * - **acknowledgement** (Art. 15): the operator acknowledges the method of management, which leads to *live*.
 * - **live**: the operator works under it. A change (another office, another time) is proposed, consulted on and
 *   settled as the authority was, and the next term follows the last without gap or overlap. A revocation leads to
 *   *removal* at once, the end of the term or of the person's time in the office does in its time; where a change to
 *   another office waits meanwhile, that end leads to *between*.
 * - **between**: the old term is over and the proposed one not settled yet. Settled it leads back to *live*, else to
 *   *removal*.
 * - **removal** (operational setting): the ID is to be removed on the machine. Confirmed, it closes the case.
 * - **closed**: nothing changes any more.
 */
export interface AuthorityState {
  readonly stage: Stage
  readonly number: CaseNumber | null
  readonly operator: Operator | null
  readonly kind: string
  readonly equipment: string
  /** The access manager's post at the request, who reads the case whatever else they may read. */
  readonly manager: PostId | null
  /** What was settled, one term after the other; never two at once. */
  readonly terms: readonly Term[]
  /** What waits for consultation or decision. */
  readonly pending: Pending | null
  /** Every consultation that there was, whatever became of what it was about. */
  readonly consultations: readonly Consultation[]
  readonly ids: readonly RegisteredId[]
  /** From which day on it was in force; null before. */
  readonly liveFrom: PlainDate | null
  readonly acknowledgements: readonly By[]
  /** Which version of the method was acknowledged last; null where none was settled here then. */
  readonly acknowledgedOf: VersionInForce | null
  /** How and on which day it ended; null while it hasn't. */
  readonly over: Over | null
  readonly removed: Removed | null
  readonly startedBy: By | null
  /** As it was dated on the paper that it comes from; null where it began here. */
  readonly broughtInAs: string | null
  readonly ending: { readonly how: AuthorityEnd } | null
  readonly tasks: Tasks
}

/** For which office from when until when the operator was settled, by whom and after which consultation. */
export interface Term {
  readonly office: OfficeId
  readonly fromOn: PlainDate
  readonly untilOn: PlainDate | null
  /** The consultation's id, on which it rests. */
  readonly consultation: string
  readonly conditions: string
  readonly by: By
}

/** What is asked for and not settled. */
export interface Pending {
  readonly office: OfficeId
  readonly fromOn: PlainDate
  readonly untilOn: PlainDate | null
  readonly reason: string
  readonly officer: PostId
  readonly by: By
  /** Null as long as the officer was not heard. */
  readonly consultation: string | null
}

/** That an officer was heard: who, on which day, what they said, and whether they agreed. */
export interface Consultation {
  readonly id: string
  readonly office: OfficeId
  readonly officer: PostId
  readonly officerName: string
  readonly heldOn: PlainDate
  readonly said: string
  readonly agreed: boolean
  /** Why it was settled all the same where they didn't agree. */
  readonly despite: string
  readonly by: By
}

/** An ID of the operator, and that matching information was registered under it: the fact, the day and the count. */
export interface RegisteredId {
  readonly id: string
  readonly operatorId: string
  readonly matchingId: string
  readonly matchingOn: PlainDate
  readonly matchingCount: number
  readonly by: By
  /** When it was lost or removed; null while it is in use. */
  readonly ended: { readonly how: 'lost' | 'removed'; readonly on: PlainDate } | null
}

/** How an authority ends. */
export type AuthorityEnd = 'not-granted' | 'withdrawn' | 'revoked' | 'expired' | 'left' | 'transferred'

/** That it is over, and since when. */
export interface Over {
  readonly how: AuthorityEnd
  readonly on: PlainDate
  /** The minute of a revocation. */
  readonly time: string | null
  readonly reason: string
}

/** That the ID was removed on the machine. */
export interface Removed {
  readonly on: PlainDate
  readonly time: string
  readonly note: string
  readonly by: By
}

/** The steps of an authority while its case is open, in their order. */
export const steps = [
  'consultation',
  'decision',
  'registration',
  'acknowledgement',
  'live',
  'between',
  'removal',
] as const
/** One of those. */
export type Step = (typeof steps)[number]
/** Where an authority stands. */
export type Stage = 'none' | Step | 'closed'

/** An authority before its first event. */
export const initialState: AuthorityState = {
  stage: 'none',
  number: null,
  operator: null,
  kind: '',
  equipment: '',
  manager: null,
  terms: [],
  pending: null,
  consultations: [],
  ids: [],
  liveFrom: null,
  acknowledgements: [],
  acknowledgedOf: null,
  over: null,
  removed: null,
  startedBy: null,
  broughtInAs: null,
  ending: null,
  tasks: noTasks,
}
