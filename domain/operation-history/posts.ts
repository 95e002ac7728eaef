import { postOf, type Guideline } from '../guideline/guideline.ts'
import { officePosts } from '../guideline/office-posts.ts'
import { keeperPost } from '../guideline/role-posts.ts'
import type { OfficeId, PostId } from '../kernel/ids.ts'

/** The access manager's office, in which the operation history is archived (Arts. 13, 16). */
export const historyOffice = (guideline: Guideline): OfficeId =>
  postOf(guideline, keeperPost(guideline, 'access-manager'))?.office ?? ('' as OfficeId)

/** The access manager, and whoever acts for that office. */
export const historyKeepers = (guideline: Guideline): readonly PostId[] => [
  ...new Set([keeperPost(guideline, 'access-manager'), ...officePosts(guideline, historyOffice(guideline))]),
]
