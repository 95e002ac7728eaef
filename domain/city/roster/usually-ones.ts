import type { Guideline } from '../../guideline/guideline.ts'
import { chairPosts } from '../../guideline/role-posts.ts'
import type { PostId } from '../../kernel/ids.ts'

/**
 * The posts that usually one person holds: those that fill a role or preside. The secretariat's is its office's, and
 * often several people's.
 */
export const usuallyOnes = (guideline: Guideline): ReadonlySet<PostId> => {
  const { secretariat: _, ...roles } = guideline.roles
  return new Set([...Object.values(roles).flatMap((role) => (role ? [role.post] : [])), ...chairPosts(guideline)])
}
