import { requestingOffice, type Guideline } from '../guideline/guideline.ts'
import type { OfficeId, PostId } from '../kernel/ids.ts'

/** The head of an office that may outsource, alone; none where it no longer may (Art. 20). */
export const headPost = (office: OfficeId, guideline: Guideline): readonly PostId[] => {
  const own = requestingOffice(guideline, office)
  return own ? [own.head] : []
}
