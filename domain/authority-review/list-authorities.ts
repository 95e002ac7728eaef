import { keeperPost } from '../guideline/role-posts.ts'
import type { Rules } from '../guideline/rules.ts'
import { securityOfficerOf } from '../guideline/security-officers.ts'
import type { OfficeId, PersonId, PostId } from '../kernel/ids.ts'
import type { ListedAuthority } from './events.ts'
import { reviewSettings } from './settings.ts'
import { textIn } from '../law/register.ts'

/** Every live authority as a row of the round, each with who is to review it. */
export const listed = (rules: Rules): readonly ListedAuthority[] =>
  rules.others.rows.map(({ case: authority, cells }, nth) => {
    const person = textIn(cells['person']) as PersonId
    const office = textIn(cells['office']) as OfficeId
    return {
      row: `row-${nth + 1}`,
      authority,
      person,
      operator: textIn(cells['operator']),
      office,
      kind: textIn(cells['kind']),
      equipment: textIn(cells['equipment']),
      ...reviewerOf(office, person, rules),
    }
  })

/**
 * The office's security officer reviews. Where nobody holds that post, or it is the operator themself, the access
 * manager does, and for the access manager's own authority the chief (operational setting).
 */
const reviewerOf = (
  office: OfficeId,
  person: PersonId,
  { guideline, settings, others }: Rules,
): Pick<ListedAuthority, 'reviewer' | 'instead'> => {
  const manager = keeperPost(guideline, 'access-manager')
  const holder = (post: PostId): PersonId | null => others.whoHolds(post)?.person ?? null
  const isOwn = (post: PostId): boolean => !reviewSettings.of(settings).reviewsOwn && holder(post) === person
  const officer = securityOfficerOf(guideline, office)
  if (officer !== null && holder(officer) !== null && !isOwn(officer)) return { reviewer: officer, instead: null }
  const instead = officer !== null && holder(officer) !== null ? 'own' : 'vacant'
  return { reviewer: isOwn(manager) ? guideline.roles.chief.post : manager, instead }
}
