import type { PostId } from '../kernel/ids.ts'
import type { ArticleRef } from '../kernel/article-ref.ts'
import { residentRegisterBases as bases } from './bases/resident-register.ts'

/** A seat of the security council (Art. 5): a post, never a person. */
export interface Seat {
  readonly post: PostId
  readonly article: ArticleRef
}

/** Who makes up the council: the chair (Art. 5(1)) and the other members (Art. 5(2)). */
export interface Council {
  readonly chair: Seat
  readonly members: readonly Seat[]
}

const seat = (post: string, article: ArticleRef): Seat => ({ post: post as PostId, article })

/**
 * The council as the guideline seats it: the chief, the system manager (Art. 3) and the three security officers (Art.
 * 4).
 */
export const council: Council = {
  chair: seat('general-policy-director', bases['seat-chair']),
  members: [
    seat('digital-promotion-head', bases['seat-system-manager']),
    seat('citizen-head', bases['seat-security-officer']),
    seat('sobue-head', bases['seat-security-officer']),
    seat('heiwa-head', bases['seat-security-officer']),
  ],
}

/** Every seat, the chair's first. */
export const seats = ({ chair, members }: Council): readonly PostId[] => [chair.post, ...members.map((one) => one.post)]
