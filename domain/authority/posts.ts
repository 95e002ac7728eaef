import { postOf, requestingOffice, type Guideline } from '../guideline/guideline.ts'
import { requestingPosts } from '../guideline/office-posts.ts'
import { keeperPost } from '../guideline/role-posts.ts'
import { securityOfficerOf } from '../guideline/security-officers.ts'
import type { OfficeId, PostId } from '../kernel/ids.ts'
import { ownPost } from '../kernel/own-post.ts'
import { lastTerm } from './in-force.ts'
import type { AuthorityLaw } from './law.ts'
import type { AuthorityState } from './state.ts'

/** The access manager (Art. 13). */
export const managerPost = (guideline: Guideline): PostId => keeperPost(guideline, 'access-manager')

/** Who keeps the register: the access manager, and the staff of that office where the guideline names one. */
export const registrarPosts = (guideline: Guideline): readonly PostId[] => {
  const manager = managerPost(guideline)
  const office = postOf(guideline, manager)?.office
  const staff = office === undefined ? undefined : requestingOffice(guideline, office)?.staff
  return staff === undefined ? [manager] : [manager, staff]
}

/** Who asks for an office's authorities: its staff and head, and its security officer (Art. 4), each once. */
export const askingPosts = (office: OfficeId, guideline: Guideline): readonly PostId[] => {
  const officer = securityOfficerOf(guideline, office)
  return [...new Set([...requestingPosts(guideline, office), ...(officer === null ? [] : [officer])])]
}

/** For which office the case stands now: that of what waits, else of the last term. */
export const officeNow = (state: AuthorityState): OfficeId =>
  state.pending?.office ?? lastTerm(state)?.office ?? ('' as OfficeId)

/** Every office that the case ever concerned, the present one first. */
export const officesOf = (state: AuthorityState): readonly OfficeId[] => [
  ...new Set([officeNow(state), ...state.terms.map(({ office }) => office).toReversed()].filter((one) => one !== '')),
]

/** Who holds each kind of power (Arts. 13–15; who asks and who registers: operational setting). */
export const postsFor = (who: AuthorityLaw['Who'], state: AuthorityState, guideline: Guideline): readonly PostId[] => {
  switch (who) {
    case 'any-office': {
      const offices = [
        ...guideline.securityOfficers.map(({ office }) => office),
        ...guideline.requesting.map(({ office }) => office),
      ]
      return [...new Set([...offices.flatMap((one) => askingPosts(one, guideline)), managerPost(guideline)])]
    }
    case 'office':
      return askingPosts(officeNow(state), guideline)
    case 'officer':
      return [...new Set([...(state.pending ? [state.pending.officer] : []), managerPost(guideline)])]
    case 'manager':
      return [managerPost(guideline)]
    case 'registrar':
      return registrarPosts(guideline)
    case 'operator':
      return state.operator ? [ownPost(state.operator.person)] : []
    case 'reporter':
      return [
        ...(state.operator ? [ownPost(state.operator.person)] : []),
        ...askingPosts(officeNow(state), guideline),
        ...registrarPosts(guideline),
      ]
  }
}
