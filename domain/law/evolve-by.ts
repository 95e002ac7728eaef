import { evolveTasks } from '../tasks/evolve-tasks.ts'
import type { TaskEvent } from '../tasks/task.ts'
import type { LawTerms } from './command-law.ts'
import type { AnyEvent } from './decider.ts'
import { passedOwnIn } from './own-work.ts'
import type { Part } from './part.ts'
import type { ProcedureTerms } from './procedure-terms.ts'

/** What the law folds of an event: what happened, whichever rule it was under. */
type Happened = Pick<AnyEvent, 'type' | 'data'>

type Evolve<State> = (state: State, data: object, event: Happened) => State

/**
 * What a case is after an event: by the part whose event it is. An event that this release doesn't know changes
 * nothing.
 */
export const evolveBy = <Terms extends LawTerms>({
  parts,
  applies,
}: Pick<ProcedureTerms<Terms>, 'applies'> & { readonly parts: readonly Pick<Part<Terms>, 'evolve'>[] }) => {
  const table: { readonly [type: string]: Evolve<Terms['State']> } = Object.assign(
    // No name of JavaScript's own (toString) is taken for an event.
    Object.create(null) as object,
    ...parts.map((one) => one.evolve),
  )
  return (state: Terms['State'], event: Happened): Terms['State'] => {
    if (!applies(state, event)) return state
    if (isTaskEvent(event)) return { ...state, tasks: evolveTasks(state.tasks, event) }
    const after = table[event.type]?.(state, event.data, event) ?? state
    const own = passedOwnIn(event)
    return own === null ? after : { ...after, passedOwn: [...(after.passedOwn ?? []), own] }
  }
}

/**
 * Whether an event can happen to a case as it stands: it is known, and it isn't one that changes nothing there. What is
 * recorded otherwise was not recorded by the law.
 */
export const acceptsBy = <Terms extends LawTerms>({
  parts,
  applies,
}: Pick<ProcedureTerms<Terms>, 'applies'> & { readonly parts: readonly Pick<Part<Terms>, 'evolve'>[] }) => {
  const known = new Set(parts.flatMap(({ evolve }) => Object.keys(evolve)))
  return (state: Terms['State'], event: AnyEvent): boolean => {
    if (!applies(state, event)) return false
    if (!isTaskEvent(event)) return known.has(event.type)
    return event.type === 'TaskOpened' || state.tasks.open.some(({ task }) => task === event.data.task)
  }
}

const taskEvents: ReadonlySet<string> = new Set<TaskEvent['type']>([
  'TaskOpened',
  'TaskClosed',
  'TaskReminded',
  'TaskEscalated',
])

const isTaskEvent = (event: Happened): event is TaskEvent => taskEvents.has(event.type)
