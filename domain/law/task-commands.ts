import type { Guideline } from '../guideline/guideline.ts'
import { accept } from '../kernel/outcome.ts'
import { askAnew, liesBeforeNobody, type Answering } from '../tasks/ask-anew.ts'
import { escalate, remind } from '../tasks/remind-and-escalate.ts'
import { openTask, type OpenTask } from '../tasks/task.ts'
import type { TaskId } from '../kernel/ids.ts'
import { whole, part } from '../kernel/fields.ts'
import type { CommandTable, LawTerms } from './command-law.ts'

/** Who may answer an open task of a case by a guideline; null where nobody could be said. */
export type AnsweringOf<State> = (task: OpenTask, state: State, guideline: Guideline) => Answering | null

/**
 * Reminders and escalations, and asking anew whoever may answer by another version of the guideline: what the practice
 * brings about in every procedure while a case is open (operational setting).
 */
export const taskCommands = <Terms extends LawTerms>(
  stages: readonly Terms['Stage'][],
  answering: AnsweringOf<Terms['State']> = () => null,
): CommandTable<Terms> => ({
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
  AskAnew: {
    fields: { task: part() },
    who: 'practice',
    rule: 'asked-of-whoever-may',
    at: stages,
    told: ({ task: id }: { readonly task: TaskId }, state, rules) => {
      const task = openTask(state.tasks, id)
      const now = task && answering(task, state, rules.guideline)
      return task && now && liesBeforeNobody(task, now) ? accept(...askAnew(task, now, state.tasks, rules)) : accept()
    },
  },
})
