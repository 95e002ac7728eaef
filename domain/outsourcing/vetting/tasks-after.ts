import type { Rules } from '../../guideline/rules.ts'
import { closeTask, openTasks } from '../../law/deciding.ts'
import { openTaskOf, type TaskEvent } from '../../tasks/task.ts'
import { running } from '../stages.ts'
import type { OutsourcingState } from '../state.ts'
import { isGood, vettingOf } from './candidates.ts'
import { judgeTask, vetTask } from './plans.ts'
import { vettingTasks } from './vetting-tasks.ts'

/**
 * What is asked once a vendor was looked into or judged: before the submission by what the request still wants, and
 * from the approval on of that company alone.
 */
export const tasksAfter = (
  vendor: string,
  after: OutsourcingState,
  state: OutsourcingState,
  rules: Rules,
): readonly TaskEvent[] => {
  const { request } = state
  if (!running.some((one) => one === state.stage))
    return request === null ? [] : vettingTasks(request, after, state, rules)
  const proposed = vettingOf(after, vendor)?.proposed === true
  const asked = openTaskOf(state.tasks, 'judge', vendor) !== undefined
  // Of the winner of a tender nobody knew the name when it was asked for.
  const vet = state.tasks.open.find((one) => one.kind === 'vet' && (one.about === null || one.about === vendor))
  const good = isGood(vettingOf(after, vendor))
  const winnerWanted =
    state.stage === 'contracting' && request?.award === 'after-award' && !proposed && !after.vettings.some(isGood)
  return [
    ...(vet && (proposed || good) ? closeTask({ tasks: { ...state.tasks, open: [vet] } }, 'vet', 'answered') : []),
    ...(asked && !proposed ? closeTask(state, 'judge', 'answered', vendor) : []),
    ...openTasks(
      state,
      rules,
      ...(proposed && !asked ? [judgeTask(state.office, rules, vendor)] : []),
      ...(winnerWanted && !vet ? [vetTask(state.office, rules)] : []),
    ),
  ]
}
