import { requestingOffice, type Guideline } from '../guideline/guideline.ts'
import type { OfficeId, PostId } from '../kernel/ids.ts'

/** Staff and head of the office that applied; none where it is no more. */
export const officePosts = (office: OfficeId, guideline: Guideline): readonly PostId[] => {
  const own = requestingOffice(guideline, office)
  return own ? [own.staff, own.head] : []
}
