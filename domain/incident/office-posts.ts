import { requestingOffice, type Guideline } from '../guideline/guideline.ts'
import type { OfficeId, PostId } from '../kernel/ids.ts'

/** The staff and the head of the office that an incident concerns. */
export const officePosts = (office: OfficeId, guideline: Guideline): readonly PostId[] => {
  const own = requestingOffice(guideline, office)
  return own ? [own.staff, own.head] : []
}
