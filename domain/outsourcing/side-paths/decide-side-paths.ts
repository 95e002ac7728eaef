import { returnTargets, type ReturnTarget, type Step } from '../stages.ts'
import { accept, type DecideOutsourcing } from '../law.ts'
import { closeAllTasks, invalid, openTasks } from '../../law/deciding.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { OutsourcingState } from '../state.ts'
import type { TaskEnd } from '../../tasks/task.ts'
import { candidatesOf } from '../vetting/candidates.ts'
import type { Reason, Return } from './fields.ts'
import { tasksAt } from './plans.ts'

/** 差戻し: back to an earlier step, with the reason; a new round begins and the ended one stays readable. */
export const sendBack: DecideOutsourcing<Return> = ({ to, ...said }, state, rules, by) => {
  const from = state.stage as Step
  // Where nobody is named yet there is nobody to vet: the request itself has to change (Art. 20).
  if (to === 'vetting' && candidatesOf(state.request).length === 0)
    return invalid('to', 'nobody-to-vet', 'return-and-withdrawal')
  if (to === 'deliberation' && !rules.guideline.outsourcing.deliberation) return invalid('to', 'not-a-choice')
  if (!isEarlier(to, from)) return refuse('return-not-backwards', 'return-and-withdrawal', { field: 'to', step: from })
  return accept(
    { type: 'OutsourcingReturned', rule: 'return-and-withdrawal', data: { from, to, ...said, by } },
    ...closeStepTasks(state, 'returned'),
    ...openTasks(state, rules, ...tasksAt[to](state, rules)),
  )
}

/** 引戻し: the post that took the last step takes it back, while nobody has acted after it. */
export const pullBack: DecideOutsourcing<Reason> = (said, state, rules, by) => {
  if (state.lastStep === null) return refuse('nothing-to-pull-back', 'return-and-withdrawal')
  const to = state.lastStep.from
  return accept(
    {
      type: 'OutsourcingPulledBack',
      rule: 'return-and-withdrawal',
      data: { from: state.stage as Step, to, ...said, by },
    },
    ...closeStepTasks(state, 'pulled-back'),
    ...openTasks(state, rules, ...tasksAt[to](state, rules)),
  )
}

/** 取下げ: the office gives the request up, at any time before there is a contract. */
export const withdraw: DecideOutsourcing<Reason> = (said, state, _rules, by) => {
  // What has begun can't be unsaid: the council deliberates it and the chief decides (Art. 21).
  if (state.urgent !== null && state.approval === null)
    return refuse('urgent-work-begun', 'urgent-work', { day: state.urgent.startedOn })
  return accept(
    { type: 'OutsourcingWithdrawn', rule: 'return-and-withdrawal', data: { from: state.stage as Step, ...said, by } },
    ...closeAllTasks(state, 'withdrawn'),
  )
}

/** What the case proposes to the council stays asked, wherever the request itself goes back to. */
const closeStepTasks = (state: OutsourcingState, how: TaskEnd) =>
  closeAllTasks(
    { ...state, tasks: { ...state.tasks, open: state.tasks.open.filter((one) => one.kind !== 'propose-item') } },
    how,
  )

const isEarlier = (to: ReturnTarget, from: Step): boolean => {
  const index = (returnTargets as readonly Step[]).indexOf(from)
  return returnTargets.indexOf(to) < (index === -1 ? returnTargets.length : index)
}
