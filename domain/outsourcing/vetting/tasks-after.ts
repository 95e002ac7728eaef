import type { Rules } from '../../guideline/rules.ts'
import { closeTask, openTasks } from '../../law/deciding.ts'
import { openTaskOf, type TaskEvent } from '../../tasks/task.ts'
import type { OutsourcingState } from '../state.ts'
import { isGood } from './candidates.ts'
import { judgeTask, vetTask } from './plans.ts'
import { vettingTasks } from './vetting-tasks.ts'

/**
 * What is asked once a vendor was looked into or judged: before the submission by what the request still wants, and
 * before the contract of the one vendor alone.
 */
export const tasksAfter = (after: OutsourcingState, state: OutsourcingState, rules: Rules): readonly TaskEvent[] => {
  const { request } = state
  if (state.stage !== 'contracting') return request === null ? [] : vettingTasks(request, after, state, rules)
  const proposed = after.vettings.some((one) => one.proposed === true)
  const asked = openTaskOf(state.tasks, 'judge') !== undefined
  const vet = openTaskOf(state.tasks, 'vet') !== undefined
  const wanted = request?.award === 'after-award' && !proposed && !after.vettings.some(isGood)
  return [
    ...(vet && (proposed || isGood(after.vetting)) ? closeTask(state, 'vet', 'answered') : []),
    ...(asked && !proposed ? closeTask(state, 'judge', 'answered') : []),
    ...openTasks(
      state,
      rules,
      ...(proposed && !asked ? [judgeTask(state.office, rules)] : []),
      ...(wanted && !vet ? [vetTask(state.office, rules)] : []),
    ),
  ]
}
