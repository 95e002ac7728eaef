import type { Rules } from '../../guideline/rules.ts'
import type { Ruled } from '../../law/command-law.ts'
import { closeTask, openTasks } from '../../law/deciding.ts'
import type { TaskEnd, TaskEvent } from '../../tasks/task.ts'
import type { OutsourcingLaw } from '../law.ts'
import { proposalTask } from '../deliberation/plans.ts'
import type { OutsourcingState } from '../state.ts'
import { isOfCompany, isUnsettled } from '../in-effect/in-doubt.ts'
import { doubtTask } from './plans.ts'
import type { Doubt, DoubtLift, DoubtTerms } from './state.ts'

/**
 * A doubt arises: the chief is asked, and of a company the council is to see it. What was doubtful of the same before
 * is replaced by it.
 */
export const doubtArises = (
  terms: Omit<DoubtTerms, 'doubt'>,
  state: OutsourcingState,
  rules: Rules,
): readonly Ruled<OutsourcingLaw>[] => {
  const doubt = `doubt-${state.doubts.length + 1}`
  const before = state.doubts.filter((one) => isUnsettled(one) && isSameKind(one, terms))
  const known = { ...terms, doubt }
  return [
    ...before.flatMap((one) => lifted(one, 'replaced', state)),
    { type: 'DoubtArose', rule: isOfCompany(terms) ? 'company-remains-fit' : 'grounds-hold', data: known },
    ...openTasks(
      state,
      rules,
      doubtTask(known, rules),
      ...(isOfCompany(terms) ? [proposalTask(doubt, 'company-remains-fit', rules)] : []),
    ),
  ]
}

/** What was doubtful of one thing for one kind of cause isn't any more, and nobody has to answer or act on it. */
export const doubtsLift = (
  of: Pick<DoubtTerms, 'about' | 'cause'>,
  how: DoubtLift,
  state: OutsourcingState,
): readonly Ruled<OutsourcingLaw>[] =>
  state.doubts.filter((one) => isUnsettled(one) && isSameKind(one, of)).flatMap((one) => lifted(one, how, state))

/** One doubt goes away, with what is still asked because of it. */
const lifted = (one: Doubt, how: DoubtLift, state: OutsourcingState): readonly Ruled<OutsourcingLaw>[] => [
  doubtLifted(one, how),
  ...closeTask(state, 'answer-doubt', how === 'replaced' ? 'replaced' : 'ended', one.doubt),
  ...endsNotAsked(one, state, 'ended'),
]

/** Nobody has to end the contract because of this one any more, unless another doubt wants it too. */
export const endsNotAsked = (one: Doubt, state: OutsourcingState, how: TaskEnd): readonly TaskEvent[] =>
  one.answer?.course !== 'terminated' ||
  state.doubts.some((other) => other !== one && isUnsettled(other) && other.answer?.course === 'terminated')
    ? []
    : closeTask(state, 'end-early', how)

/** With the contract ends what was doubtful of those who worked under it, and what was to be done to it. */
export const doubtsEnd = (state: OutsourcingState): readonly Ruled<OutsourcingLaw>[] => [
  ...state.doubts.flatMap((one) =>
    isUnsettled(one) && (isOfCompany(one) || one.cause === 'beyond-approval' || one.answer !== null)
      ? [doubtLifted(one, 'ended'), ...closeTask(state, 'answer-doubt', 'ended', one.doubt)]
      : [],
  ),
  ...closeTask(state, 'end-early', 'ended'),
]

/** The event alone that a doubt went away. */
export const doubtLifted = (one: Doubt, how: DoubtLift): Ruled<OutsourcingLaw> => ({
  type: 'DoubtLifted',
  rule: isOfCompany(one) ? 'company-remains-fit' : 'grounds-hold',
  data: { doubt: one.doubt, about: one.about, how },
})

const isSameKind = (one: Pick<DoubtTerms, 'about' | 'cause'>, other: Pick<DoubtTerms, 'about' | 'cause'>): boolean =>
  one.about === other.about && (isOfCompany(one) ? isOfCompany(other) : one.cause === other.cause)
