import type { Rules } from '../../guideline/rules.ts'
import { taskClosed } from '../../tasks/close-task.ts'
import { tasksOpened } from '../../tasks/open-task.ts'
import { openTaskOf, type TaskEvent } from '../../tasks/task.ts'
import type { CurrentRequest } from '../slices.ts'
import type { OutsourcingState } from '../state.ts'
import { verdictsWanted, vettingsWanted, type Vetted } from './candidates.ts'
import { judgeTask, subject, submitTask, vetTask } from './plans.ts'

/** The tasks that are closed and opened when a request or its vettings have changed before the submission. */
export const vettingTasks = (
  request: CurrentRequest,
  vetted: Vetted,
  state: OutsourcingState,
  rules: Rules,
  office = state.office,
): readonly TaskEvent[] => {
  const wanted = vettingsWanted(request, vetted).map((vendor) => subject(request, vendor))
  const open = state.tasks.open.filter((one) => one.kind === 'vet')
  const done = open.filter((one) => !wanted.includes(one.about))
  const missing = wanted.filter((about) => !open.some((one) => one.about === about))
  const submit = openTaskOf(state.tasks, 'submit')
  const verdicts = verdictsWanted(request, vetted).map((vendor) => subject(request, vendor))
  const asked = state.tasks.open.filter((one) => one.kind === 'judge')
  const ready = wanted.length === 0 && verdicts.length === 0
  return [
    ...done.flatMap((one) => taskClosed({ ...state.tasks, open: [one] }, 'vet', 'answered')),
    ...asked
      .filter((one) => !verdicts.includes(one.about))
      .flatMap((one) => taskClosed({ ...state.tasks, open: [one] }, 'judge', 'answered')),
    ...(submit !== undefined && !ready ? taskClosed(state.tasks, 'submit', 'returned') : []),
    ...tasksOpened(
      state.tasks,
      [
        ...missing.map((about) => vetTask(office, rules, about)),
        ...verdicts
          .filter((about) => !asked.some((one) => one.about === about))
          .map((about) => judgeTask(office, rules, about)),
        ...(ready && submit === undefined ? [submitTask(office, rules)] : []),
      ],
      rules,
    ),
  ]
}
