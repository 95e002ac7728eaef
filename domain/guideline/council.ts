import type { PostId } from '../kernel/ids.ts'
import type { ArticleRef } from '../kernel/article-ref.ts'
import { residentRegisterBases as bases } from './bases/resident-register.ts'

/** A seat of the security council (Art. 5): a post, never a person. */
export interface Seat {
  readonly post: PostId
  readonly article: ArticleRef
}

/** What a city calls its council, in both languages. */
export interface CouncilCalled {
  readonly ja: string
  readonly en: string
}

/** Who makes up the council: the chair (Art. 5(1)) and the other members (Art. 5(2)). */
export interface Council {
  /** What the council is called here; versions recorded before they were asked have the name as delivered. */
  readonly called?: CouncilCalled
  readonly chair: Seat
  readonly members: readonly Seat[]
  /** Which of the members presides in the chair's place, where the text names one. */
  readonly viceChair?: PostId
  /** How many of the seats have to be there, where the text says so; else the setting holds. */
  readonly quorum?: Share
  /** How many of all seats have to say yes in circulation, where the text says so; else the setting holds. */
  readonly majority?: Share
}

/** More than half of all seats, two thirds of them, or all. */
export const shares = ['more-than-half', 'two-thirds', 'all'] as const
/** One of those. */
export type Share = (typeof shares)[number]

/** How many of so many seats a share is. */
export const seatsIn = (seatCount: number, share: Share): number =>
  share === 'all' ? seatCount : share === 'two-thirds' ? Math.ceil((seatCount * 2) / 3) : Math.floor(seatCount / 2) + 1

const seat = (post: string, article: ArticleRef): Seat => ({ post: post as PostId, article })

/**
 * The council as the guideline seats it: the chief, the system manager (Art. 3) and the three security officers (Art.
 * 4).
 */
export const council: Council & { readonly called: CouncilCalled } = {
  called: { ja: 'セキュリティ会議', en: 'Security council' },
  chair: seat('general-policy-director', bases['seat-chair']),
  members: [
    seat('digital-promotion-head', bases['seat-system-manager']),
    seat('citizen-head', bases['seat-security-officer']),
    seat('sobue-head', bases['seat-security-officer']),
    seat('heiwa-head', bases['seat-security-officer']),
  ],
}

/** What the council is called by a version of the guideline. */
export const councilCalled = ({ called }: Council): CouncilCalled => called ?? council.called

/** Every seat, the chair's first. */
export const seats = ({ chair, members }: Council): readonly PostId[] => [chair.post, ...members.map((one) => one.post)]
