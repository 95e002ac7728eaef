import { requestingOffice, type Guideline } from '../../guideline/guideline.ts'
import type { OfficeId, PostId } from '../../kernel/ids.ts'

/**
 * The posts that can be asked to do something because of an incident: the secretariat, the heads of offices, and the
 * staff of the office concerned (Art. 22(5)). Whoever is asked has to be able to read it, so another office's staff is
 * asked by its head.
 */
export const followers = (guideline: Guideline, office: OfficeId): readonly PostId[] => {
  const own = requestingOffice(guideline, office)
  return [...new Set([guideline.roles.secretariat.post, ...guideline.heads, ...(own ? [own.staff] : [])])]
}
