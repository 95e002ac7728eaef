/** What time brings to a task of any procedure, given by the practice. */
import type { TaskId } from '../../domain/kernel/ids.ts'
import { rulesAt } from './rules.ts'

/** The practice reminds of a task, or brings it before another post, at a moment. */
export const taskActs = {
  reminds: (task: string, at: string, nth = 1) => ({
    command: { type: 'RemindTask' as const, data: { task: task as TaskId, nth } },
    rules: rulesAt(at, 'practice'),
  }),
  escalates: (task: string, at: string) => ({
    command: { type: 'EscalateTask' as const, data: { task: task as TaskId } },
    rules: rulesAt(at, 'practice'),
  }),
}
