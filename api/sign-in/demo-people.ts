import type { AccountHolder } from '../../db/read-models/who-signs-in.ts'
import type { Guideline } from '../../domain/guideline/guideline.ts'
import type { PostId } from '../../domain/kernel/ids.ts'

/**
 * The demo city's people in the order in which a case meets them: whoever prepares it, whoever heads their office, and
 * then those who check, decide and look after it, as the guideline names their posts.
 */
export const inOrderOfRoles = (guideline: Guideline, people: readonly AccountHolder[]): readonly AccountHolder[] => {
  const staff: ReadonlySet<PostId> = new Set(guideline.requesting.map((one) => one.staff))
  const heads: ReadonlySet<PostId> = new Set(guideline.requesting.map((one) => one.head))
  const rankOf = (post: PostId): number =>
    staff.has(post) ? 0 : heads.has(post) ? 1 : 2 + guideline.posts.findIndex((one) => one.id === post)
  // Whoever checks for all stands there, also where they prepare cases of their own office.
  const rank = ({ posts }: AccountHolder): number => {
    const ranks = posts.map(rankOf)
    const others = ranks.filter((one) => one > 1)
    return Math.min(...(others.length > 0 ? others : ranks))
  }
  return people.toSorted((a, b) => rank(a) - rank(b))
}
