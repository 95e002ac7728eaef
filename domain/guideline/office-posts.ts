import type { OfficeId, PostId } from '../kernel/ids.ts'
import { postOf, requestingOffice, type Guideline } from './guideline.ts'

/** The posts that act for an office: its head and staff where it manages or uses the network, else all that it has. */
export const officePosts = (guideline: Guideline, office: OfficeId): readonly PostId[] => {
  const own = requestingOffice(guideline, office)
  if (own !== null) return [own.head, own.staff]
  const { administrator, auditor } = guideline.roles
  return [...guideline.posts, ...(guideline.former?.posts ?? [])]
    .filter((one) => one.office === office && one.id !== administrator.post && one.id !== auditor.post)
    .map(({ id }) => id)
}

/** Staff and head of an office that manages or uses the network and may ask for things; none of another. */
export const requestingPosts = (guideline: Guideline, office: OfficeId): readonly PostId[] => {
  const own = requestingOffice(guideline, office)
  return own ? [own.staff, own.head] : []
}

/** A post and whoever acts for its office, the post itself first; alone where no guideline knows it. */
export const withItsOffice = (guideline: Guideline, post: PostId): readonly PostId[] => {
  const known = postOf(guideline, post)
  return [...new Set([post, ...(known === null ? [] : officePosts(guideline, known.office))])]
}
