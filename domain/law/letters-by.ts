import type { Guideline } from '../guideline/guideline.ts'
import type { LetterPlan } from '../kernel/letter.ts'
import { openTask, type TaskEvent } from '../tasks/task.ts'
import type { LawTerms } from './command-law.ts'
import type { AnyEvent } from './decider.ts'
import type { ProcedureTerms } from './procedure-terms.ts'

type Letters<State> = (data: object, after: State, guideline: Guideline) => readonly LetterPlan[]

/** The letters that follow from an event: those about tasks are the same everywhere, the others are its part's. */
export const lettersBy = <Terms extends LawTerms>({
  parts,
  mailsTask = () => true,
}: Pick<ProcedureTerms<Terms>, 'parts' | 'mailsTask'>) => {
  const table: { readonly [type: string]: Letters<Terms['State']> } = Object.assign(
    // No name of JavaScript's own (toString) is taken for an event.
    Object.create(null) as object,
    ...parts.map((one) => one.letters),
  )
  return (event: AnyEvent, after: Terms['State'], guideline: Guideline): readonly LetterPlan[] => {
    const { type, data } = event as TaskEvent
    switch (type) {
      case 'TaskOpened':
        return mailsTask(data, after) ? [{ kind: 'task', to: data.askedOf, task: data.task }] : []
      case 'TaskReminded':
        return [{ kind: 'reminder', to: openTask(after.tasks, data.task)?.askedOf ?? [], task: data.task }]
      case 'TaskEscalated':
        return [{ kind: 'escalation', to: [data.to], task: data.task }]
      default:
        return table[event.type]?.(event.data, after, guideline) ?? []
    }
  }
}
