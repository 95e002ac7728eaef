import type { Rules } from '../../guideline/rules.ts'
import type { Ruled } from '../../law/command-law.ts'
import type { CorrectedReport } from '../deliberation/fields.ts'
import type { OutsourcingLaw } from '../law.ts'
import type { OutsourcingState } from '../state.ts'
import type { Condition } from '../approval/state.ts'
import { doubtArises, doubtsLift } from './arise.ts'

/**
 * What an outcome that was put right makes of what had been granted on the other one: doubtful, where on the true one
 * it couldn't have been granted, or not without conditions that it lacks.
 */
export const doubtsOfOutcome = (
  { about: part, outcome, conditions }: Pick<CorrectedReport, 'about' | 'outcome' | 'conditions'>,
  state: OutsourcingState,
  rules: Rules,
): readonly Ruled<OutsourcingLaw>[] => {
  const about = part ?? 'approval'
  const granted = grantedWith(part, state)
  if (granted === null) return []
  const bears =
    outcome === 'favourable' ||
    (outcome === 'favourable-with-conditions' &&
      conditions.every(({ text }) => granted.some((one) => one.text === text)))
  return bears
    ? doubtsLift({ about, cause: 'outcome-corrected' }, 'outcome-holds', state)
    : doubtArises({ cause: 'outcome-corrected', about, outcome }, state, rules)
}

/** Under which conditions it was granted; null where it wasn't, or is over. */
const grantedWith = (part: string | null, state: OutsourcingState): readonly Condition[] | null => {
  if (part === null) return state.approval?.conditions ?? null
  const change = state.changes.find((one) => one.id === part)
  if (change?.status === 'approved' || change?.status === 'effective') return change.approval?.conditions ?? []
  const subcontract = state.subcontracts.find((one) => one.id === part)
  return subcontract?.status === 'consented' ? (subcontract.consent?.conditions ?? []) : null
}
