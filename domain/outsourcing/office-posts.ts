import { requestingOffice, type Guideline } from '../guideline/guideline.ts'
import type { OfficeId, PostId } from '../kernel/ids.ts'

/** The posts of an office that may outsource: staff and head; none where it no longer may (Art. 20). */
export const officePosts = (office: OfficeId, guideline: Guideline): readonly PostId[] => {
  const own = requestingOffice(guideline, office)
  return own ? [own.staff, own.head] : []
}

/** The head of such an office alone. */
export const headPost = (office: OfficeId, guideline: Guideline): readonly PostId[] => {
  const own = requestingOffice(guideline, office)
  return own ? [own.head] : []
}
