import type { ConditionTerms } from '../conditions/condition-fields.ts'
import type { OutsourcingState } from '../state.ts'
import type { Approval, Condition } from '../slices.ts'

/** The conditions that are still to be met. */
export const openConditions = ({
  approval,
  conditionsMet,
}: Pick<OutsourcingState, 'approval' | 'conditionsMet'>): readonly Condition[] =>
  (approval?.conditions ?? []).filter((one) => !conditionsMet.includes(one.id))

/**
 * The conditions that an approval, a change's or a consent carries (Art. 21): the council's, whatever the chief adds,
 * numbered on from all that the case has had, so that no name is used twice.
 */
export const numberedConditions = (
  state: OutsourcingState,
  council: { readonly conditions: readonly ConditionTerms[] } | null,
  added: readonly ConditionTerms[],
): readonly Condition[] => {
  const last = Math.max(0, ...everyCondition(state).map((one) => Number(one.id.slice('condition-'.length))))
  return [
    ...(council?.conditions ?? []).map((one) => ({ ...one, from: 'council' as const })),
    ...added.map((one) => ({ ...one, from: 'chief' as const })),
  ].map((one, index) => ({ id: `condition-${last + index + 1}`, text: one.text, dueOn: one.dueOn, from: one.from }))
}

const everyCondition = ({ approval, changes, subcontracts, doubts }: OutsourcingState): readonly Condition[] => [
  ...(approval?.conditions ?? []),
  ...changes.flatMap((one) => one.approval?.conditions ?? []),
  ...subcontracts.flatMap((one) => one.consent?.conditions ?? []),
  ...doubts.flatMap((one) => one.answer?.conditions ?? []),
]

/** The case with more conditions in its approval: those of a change or a consent. */
export const withConditions = (state: OutsourcingState, more: readonly Condition[]): OutsourcingState =>
  state.approval
    ? { ...state, approval: { ...state.approval, conditions: [...state.approval.conditions, ...more] } }
    : state

/** An approval without some of its conditions. */
export const withoutConditions = (approval: Approval, dropped: readonly string[]): Approval => ({
  ...approval,
  conditions: approval.conditions.filter((one) => !dropped.includes(one.id)),
})
