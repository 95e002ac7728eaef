import { escalate, remind } from '../tasks/remind-and-escalate.ts'
import type { TaskId } from '../kernel/ids.ts'
import { whole, part } from '../kernel/fields.ts'
import type { CommandTable, LawTerms } from './command-law.ts'

/**
 * Reminders and escalations, which the practice brings about in every procedure while a case is open (operational
 * setting).
 */
export const taskCommands = <Terms extends LawTerms>(stages: readonly Terms['Stage'][]): CommandTable<Terms> => ({
  RemindTask: {
    fields: { task: part(), nth: whole(1, 1_000) },
    who: 'practice',
    rule: 'calling-to-mind',
    at: stages,
    told: (data: { readonly task: TaskId; readonly nth: number }, { tasks }, rules) => remind(data, tasks, rules),
  },
  EscalateTask: {
    fields: { task: part() },
    who: 'practice',
    rule: 'calling-to-mind',
    at: stages,
    told: (data: { readonly task: TaskId }, { tasks }, rules) => escalate(data, tasks, rules),
  },
})
