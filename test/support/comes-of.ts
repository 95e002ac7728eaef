/** What comes of an act, said briefly enough to be written down in a test: its events, tasks and letters. */
import type { AnyCommand, AnyEvent } from '../../domain/law/decider.ts'
import type { TaskEvent } from '../../domain/tasks/task.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import type { Act } from './given.ts'

/** A command of any procedure; what its data may be is the procedure's own. */
interface AnyAct {
  readonly type: string
  readonly data: object
}

/** What comes of an act after others of a procedure, one line for each event and each letter; the refusal instead. */
export const comesOf =
  (name: string) =>
  (past: readonly Act<AnyAct>[], act: Act<AnyAct>): readonly string[] => {
    const { decider, lettersFor } = procedureNamed(name)
    const decide = (state: typeof decider.initialState, { command, rules }: Act<AnyAct>) =>
      decider.decide(command as AnyCommand, state, rules)
    const before = past.reduce((state, one) => {
      const outcome = decide(state, one)
      if (!outcome.ok) throw new Error(`${one.command.type} is refused: ${outcome.refusal.code}`)
      return outcome.events.reduce(decider.evolve, state)
    }, decider.initialState)
    const outcome = decide(before, act)
    if (!outcome.ok) return [`refused: ${outcome.refusal.code}`]
    const after = outcome.events.reduce(decider.evolve, before)
    const letters = outcome.events.flatMap((event) => lettersFor(event, after, act.rules.guideline))
    return [
      ...outcome.events.map(eventText),
      ...letters.map(({ kind, to, task }) => `letter ${kind}${task === null ? '' : ` ${task}`} to ${to.join(' ')}`),
    ]
  }

const eventText = (event: AnyEvent): string => {
  const told = event as TaskEvent
  if (told.type === 'TaskOpened') return `task ${told.data.task} by ${told.data.due}`
  if (told.type === 'TaskClosed') return `task ${told.data.task} ${told.data.how}`
  return event.type
}
