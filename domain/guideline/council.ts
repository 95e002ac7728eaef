import type { PostId } from '../kernel/ids.ts'
import type { ArticleRef } from '../kernel/article-ref.ts'

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
  chair: seat('general-policy-director', 'Art. 5(1)'),
  members: [
    seat('digital-promotion-head', 'Art. 5(2)(1)'),
    seat('citizen-head', 'Art. 5(2)(2)'),
    seat('sobue-head', 'Art. 5(2)(2)'),
    seat('heiwa-head', 'Art. 5(2)(2)'),
  ],
}

/** Every seat, the chair's first. */
export const seats = ({ chair, members }: Council): readonly PostId[] => [chair.post, ...members.map((one) => one.post)]

/** The four kinds of matters that the council deliberates (Art. 5(3)): measures, compliance, training, others. */
export const agendaKindIds = ['measures', 'compliance', 'training', 'other'] as const
/** One of the four kinds. */
export type AgendaKindId = (typeof agendaKindIds)[number]

/**
 * Where each kind stands. Outsourcing (Art. 21) isn't listed in Art. 5(3), so it is filed under the last with a tag of
 * its own.
 */
export const agendaKinds: { readonly [kind in AgendaKindId]: ArticleRef } = {
  measures: 'Art. 5(3)(1)',
  compliance: 'Art. 5(3)(2)',
  training: 'Art. 5(3)(3)',
  other: 'Art. 5(3)(4)',
}
