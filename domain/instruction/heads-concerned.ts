import type { Guideline } from '../guideline/guideline.ts'
import type { PostId } from '../kernel/ids.ts'

/**
 * Whom the chief may instruct (関係部署の長, Art. 6): the heads whom the guideline names, and the post of any further office
 * on the city's roster that is nobody's staff and fills no role of its own. The text limits the offices by nothing but
 * that they are concerned.
 */
export const headsConcerned = ({ heads, posts, roles, requesting }: Guideline): readonly PostId[] => {
  const { chief, secretariat, administrator, auditor } = roles
  const others = new Set<PostId>([
    ...[chief, secretariat, administrator, auditor].map((one) => one.post),
    ...requesting.flatMap((one) => [one.head, one.staff]),
  ])
  const served = new Set(posts.filter((one) => others.has(one.id) || heads.includes(one.id)).map((one) => one.office))
  return [...new Set([...heads, ...posts.filter((one) => !served.has(one.office)).map((one) => one.id)])]
}
