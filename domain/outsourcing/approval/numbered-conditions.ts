import type { ConditionTerms, CouncilReport } from '../commands.ts'
import type { Condition } from '../events.ts'
import type { OutsourcingState } from '../state.ts'

/**
 * The conditions that a decision on a part of the case carries (Art. 21): the council's, whatever the chief adds,
 * numbered on from all that the case has had, so that no name is used twice.
 */
export const numberedConditions = (
  state: OutsourcingState,
  council: Pick<CouncilReport, 'conditions'> | null,
  added: readonly ConditionTerms[],
): readonly Condition[] => {
  const last = Math.max(0, ...everyCondition(state).map((one) => Number(one.id.slice('condition-'.length))))
  return [
    ...(council?.conditions ?? []).map((one) => ({ ...one, from: 'council' as const })),
    ...added.map((one) => ({ ...one, from: 'chief' as const })),
  ].map((one, index) => ({ id: `condition-${last + index + 1}`, text: one.text, dueOn: one.dueOn, from: one.from }))
}

const everyCondition = ({ approval, changes, subcontracts }: OutsourcingState): readonly Condition[] => [
  ...(approval?.conditions ?? []),
  ...changes.flatMap((one) => one.approval?.conditions ?? []),
  ...subcontracts.flatMap((one) => one.consent?.conditions ?? []),
]
