import type { TaskId } from '../domain/kernel/ids.ts'
import { actsInTime, type ActDeps, type When } from './in-time.ts'

/**
 * The acts that time brings about in every procedure: open tasks are called to mind. Each kind has a name of its own,
 * so that a replay can't mistake one for another.
 */
export const createActs = (deps: ActDeps) => {
  const inTime = actsInTime(deps)
  return {
    remind: ({ task, nth, ...when }: When & { readonly task: TaskId; readonly nth: number }) =>
      inTime(when, { type: 'RemindTask', data: { task, nth } }, `remind/${task}/${nth}`),
    escalate: ({ task, ...when }: When & { readonly task: TaskId }) =>
      inTime(when, { type: 'EscalateTask', data: { task } }, `escalate/${task}`),
  }
}
