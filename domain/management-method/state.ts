import type { By } from '../kernel/by.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { OfficeId, PersonId, PostId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { noTasks, type Tasks } from '../tasks/task.ts'
import type { MethodKind } from './kinds.ts'

/**
 * A method of management of one kind, as one post settles it, version after version (Arts. 14(1), 15, 18(3) and
 * 19(1)).
 *
 * - **none**: nothing has happened. The post, or its office, drafts a version (`DraftMethod`): *drafting*; or brings
 *   the one in that stood on paper until now (`BringInMethod`): *in-force*.
 * - **drafting**: the draft is changed, and settled by the post with the day from which on it is in force. On that day
 *   those whom it concerns are listed and asked, each as the person they are, to acknowledge it: *in-force*.
 * - **in-force**: everybody who is asked acknowledges the version (Art. 15). A further version is drafted, settled and
 *   comes into force the same way; then all are asked anew. After a time the post is asked whether it still fits.
 * - **closed**: there is no such method any more.
 */
export interface ManagementMethodState {
  readonly stage: Stage
  readonly number: CaseNumber | null
  readonly kind: MethodKind
  readonly owner: PostId
  /** The office of the post, and all that use the network and so may read it. */
  readonly office: OfficeId
  readonly offices: readonly OfficeId[]
  /** What the next version is to say; null where nothing is drafted. */
  readonly draft: Draft | null
  /** Every version that was settled, the last one last; the last whose day has come is in force. */
  readonly versions: readonly Version[]
  /**
   * Everybody who was asked to acknowledge the version in force, and who never did of the one before. What was said of
   * earlier ones leaves the state, and not the list of acknowledgements.
   */
  readonly readers: readonly Reader[]
  /** Who else was ever asked: they may still read it. */
  readonly formerReaders: readonly PersonId[]
  /** The highest number that somebody who was asked ever had. */
  readonly readersAsked: number
  readonly reviews: readonly { readonly finding: string; readonly by: By }[]
  /** From which day on the time until it is looked at again is counted, and how often it was asked. */
  readonly lookedAtOn: PlainDate | null
  readonly reviewsAsked: number
  readonly startedBy: By | null
  /** As it was dated on the paper that it comes from; null where it began here. */
  readonly broughtInAs: string | null
  readonly ending: { readonly how: 'abolished'; readonly reason: string; readonly by: By } | null
  readonly tasks: Tasks
}

/** What the next version is to say. */
export interface Draft {
  readonly title: string
  readonly content: string
  readonly paper: string
  readonly by: By
}

/** A version as it was settled. */
export interface Version {
  readonly version: number
  readonly title: string
  readonly content: string
  readonly paper: string
  readonly inForceFrom: PlainDate
  readonly note: string
  readonly isInForce: boolean
  readonly by: By
}

/** Somebody whom a version concerns, by the name of the day, and whether they have acknowledged it. */
export interface Reader {
  readonly id: string
  readonly version: number
  readonly person: PersonId
  readonly name: string
  readonly askedOn: PlainDate
  readonly acknowledged: By | null
  /** Why nobody waits for it any more. */
  readonly excused: { readonly reason: string; readonly by: By | null } | null
}

/** The steps while there is such a method, in their order. */
export const steps = ['drafting', 'in-force'] as const
/** One of those. */
export type Step = (typeof steps)[number]
/** Where a method stands. */
export type Stage = 'none' | Step | 'closed'

/** A method before its first event. */
export const initialState: ManagementMethodState = {
  stage: 'none',
  number: null,
  kind: 'id-matching',
  owner: '' as PostId,
  office: '' as OfficeId,
  offices: [],
  draft: null,
  versions: [],
  readers: [],
  formerReaders: [],
  readersAsked: 0,
  reviews: [],
  lookedAtOn: null,
  reviewsAsked: 0,
  startedBy: null,
  broughtInAs: null,
  ending: null,
  tasks: noTasks,
}

/** The version that is in force; null before the first is. */
export const inForce = ({ versions }: Pick<ManagementMethodState, 'versions'>): Version | null =>
  versions.findLast(({ isInForce }) => isInForce) ?? null

/** The version that was settled and whose day is still to come; null where there is none. */
export const coming = ({ versions }: Pick<ManagementMethodState, 'versions'>): Version | null =>
  versions.find(({ isInForce }) => !isInForce) ?? null

/** Those who were asked to acknowledge the version in force and haven't. */
export const unread = (state: Pick<ManagementMethodState, 'versions' | 'readers'>): readonly Reader[] => {
  const version = inForce(state)?.version
  return state.readers.filter((one) => one.version === version && one.acknowledged === null && one.excused === null)
}
