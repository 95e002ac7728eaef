import type { OutsourcingState } from '../state.ts'
import { doubtCourses, type DoubtCourse } from './fields.ts'
import { isOfCompany } from '../in-effect/in-doubt.ts'
import type { Doubt } from './state.ts'

/**
 * What the chief can do about a doubt. A consent beyond what is approved doesn't stand by the chief's word alone: asked
 * for anew it comes before the council. What nobody works under yet can be taken back, and a consent always; under a
 * contract that runs, the contract can rest or end; what is over can only be let stand, and why.
 */
export const coursesFor = (doubt: Doubt, state: OutsourcingState): readonly DoubtCourse[] => {
  const runs = state.stage === 'in-force'
  const can: { readonly [course in DoubtCourse]: boolean } = {
    stands: doubt.cause !== 'beyond-approval',
    'taken-back': canBeTakenBack(doubt, state),
    suspended: runs,
    terminated: runs && (!isOfCompany(doubt) || doubt.about === 'contractor'),
  }
  return doubtCourses.filter((course) => can[course])
}

const canBeTakenBack = ({ about }: Doubt, { stage, contract, changes, subcontracts }: OutsourcingState): boolean => {
  if (about === 'approval') return contract === null && stage === 'contracting'
  const change = changes.find((one) => one.id === about)
  if (change) return change.status === 'approved' || (change.status === 'effective' && contract === null)
  return subcontracts.some((one) => one.id === about && one.status === 'consented')
}
