import type { Rules } from '../../guideline/rules.ts'
import type { Ruled } from '../../law/command-law.ts'
import { closeTask } from '../../law/deciding.ts'
import { evolveTasks } from '../../tasks/evolve-tasks.ts'
import type { OutsourcingLaw } from '../law.ts'
import type { OutsourcingState } from '../state.ts'
import { renewalAsked } from '../renewal/decide-renewal.ts'

/**
 * The contract's end has moved: whoever was asked about the old one is asked no more, and about the new one when its
 * time comes, at once where it has come (operational setting).
 */
export const endMoved = (
  before: OutsourcingState,
  after: OutsourcingState,
  rules: Rules,
): readonly Ruled<OutsourcingLaw>[] => {
  if (before.contract === null || before.contract.endsOn === after.contract?.endsOn) return []
  const closed = closeTask(before, 'decide-renewal', 'ended')
  return [...closed, ...renewalAsked({ ...after, tasks: closed.reduce(evolveTasks, before.tasks) }, rules)]
}
