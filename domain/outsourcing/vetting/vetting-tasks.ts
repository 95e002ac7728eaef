import type { Rules } from '../../guideline/rules.ts'
import { taskClosed } from '../../tasks/close-task.ts'
import { tasksOpened } from '../../tasks/open-task.ts'
import { openTaskOf, type TaskEvent } from '../../tasks/task.ts'
import type { Request } from '../request/request.ts'
import type { OutsourcingState } from '../state.ts'
import { vettingsWanted, type Vetted } from './candidates.ts'
import { subject, submitTask, vetTask } from './plans.ts'

/** The tasks that are closed and opened when a request or its vettings have changed before the submission. */
export const vettingTasks = (
  request: Request,
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
  return [
    ...done.flatMap((one) => taskClosed({ ...state.tasks, open: [one] }, 'vet', 'answered')),
    ...(submit !== undefined && wanted.length > 0 ? taskClosed(state.tasks, 'submit', 'returned') : []),
    ...tasksOpened(
      state.tasks,
      [
        ...missing.map((about) => vetTask(office, rules, about)),
        ...(wanted.length === 0 && submit === undefined ? [submitTask(office, rules)] : []),
      ],
      rules,
    ),
  ]
}
