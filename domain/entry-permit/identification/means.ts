import type { By } from '../../kernel/by.ts'
import type { Instant } from '../../kernel/instant.ts'
import { numberKey } from '../../kernel/text.ts'

/** By what somebody is known at a door: an ID on the device, or what is lent. */
export const meansKinds = ['id-device', 'key', 'card', 'name-badge'] as const
/** One of those. */
export type MeansKind = (typeof meansKinds)[number]

/**
 * What a permit's holder is let in by (Arts. 7(2) and 9).
 *
 * - **live**: an ID is registered on the device, or a key, card or badge is with the holder.
 * - **suspended**: the ID is registered but not to be used until that is lifted.
 * - **to-remove**: the ID is over (lost, revoked, or with its permit) and nobody has confirmed yet that it is off the
 *   device; whatever was lent is to come back.
 * - **removed**, **returned**, **lost**: over, and accounted for. A lost ID is removed from the device as any other.
 */
export interface Means {
  readonly id: string
  readonly kind: MeansKind
  readonly number: string
  readonly status: MeansStatus
  readonly given: By
  /** Since when it is not to be used any more, and why. */
  readonly over: { readonly how: MeansEnd; readonly at: Instant; readonly reason: string } | null
  /** That it is off the device, back or lost: as of which moment, and who confirmed it. */
  readonly accounted: { readonly at: Instant; readonly note: string; readonly by: By } | null
  /** While an ID alone was not to be used. */
  readonly rests: readonly { readonly from: Instant; readonly until: Instant | null }[]
}

/** Where it stands. */
export type MeansStatus = 'live' | 'suspended' | 'to-remove' | 'removed' | 'returned' | 'lost'
/** Why it is over. */
export type MeansEnd = 'lost' | 'revoked' | 'permit-ended'

/** What is still on the device or with somebody. */
export const isOut = ({ status }: Means): boolean =>
  status === 'live' || status === 'suspended' || status === 'to-remove'

/** Whether it is an ID on the device, whose end somebody has to confirm there (Art. 9). */
export const isId = ({ kind }: Pick<Means, 'kind'>): boolean => kind === 'id-device'

/** What no other case may have at the same time: an ID is one person's, a key or badge of a room is with one alone. */
export const meansClaim = (kind: MeansKind, number: string, room: string): string =>
  kind === 'id-device' ? `id/${numberKey(number)}` : `${kind}/${room}/${numberKey(number)}`

/** Whether two numbers are one: ＩＤ－０１ and id-01 are, as people and devices write them. */
export const isSameNumber = (one: string, other: string): boolean => numberKey(one) === numberKey(other)
