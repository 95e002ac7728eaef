import type { Rules } from '../../guideline/rules.ts'
import type { By } from '../../kernel/by.ts'
import type { PostId } from '../../kernel/ids.ts'
import { refuse, type Outcome } from '../../kernel/outcome.ts'
import { seats } from '../../guideline/council.ts'
import { allTasksClosed, taskClosed } from '../../tasks/close-task.ts'
import { tasksOpened, type TaskPlan } from '../../tasks/open-task.ts'
import type { TaskEnd, TaskEvent } from '../../tasks/task.ts'
import type { CouncilEvent } from '../events.ts'
import type { CouncilRefusal } from '../refusals.ts'
import type { AgendaItem, CouncilState } from '../state.ts'

/** The law's answer about a meeting. */
export type Decision = Outcome<CouncilEvent, CouncilRefusal>

/** What one command's function is given: the command's data, the meeting, the rules, and who acts under which post. */
export type Decide<Data> = (data: Data, state: CouncilState, rules: Rules, by: By) => Decision

/** These events record the act; none where it was said already. */
export const accept = (...events: readonly CouncilEvent[]): Decision => ({ ok: true, events })

/** Closes the open task of a kind (and subject), and says how. */
export const closeTask = (state: CouncilState, kind: string, how: TaskEnd, about?: string): readonly TaskEvent[] =>
  taskClosed(state.tasks, kind, how, about)

/** Closes every open task of the meeting; the one of the kind that the act answers was answered. */
export const closeAllTasks = (state: CouncilState, how: TaskEnd, answered?: string): readonly TaskEvent[] =>
  allTasksClosed(state.tasks, how, answered)

/** Opens tasks, numbered on from those that the meeting has had. */
export const openTasks = (state: CouncilState, rules: Rules, ...plans: readonly TaskPlan[]): readonly TaskEvent[] =>
  tasksOpened(state.tasks, plans, rules)

/** An item of the agenda that hasn't been withdrawn; a refusal where there is none. */
export const itemOf = (state: CouncilState, id: string): AgendaItem | (Decision & { readonly ok: false }) => {
  const item = state.items.find((one) => one.id === id)
  return item && item.withdrawn === null
    ? item
    : refuse('item-unknown', 'operational setting', { field: 'item', item: id })
}

/** Whether what `itemOf` gave is a refusal. */
export const isRefusal = (
  it: AgendaItem | (Decision & { readonly ok: false }),
): it is Decision & { readonly ok: false } => 'ok' in it

/** A member's word counts for the seat that they hold themselves (Art. 5(2)). */
export const seatProblem = (member: PostId, { actor, guideline }: Rules): Decision | null =>
  actor.kind === 'person' && actor.posts.includes(member) && seats(guideline.council).includes(member)
    ? null
    : refuse('not-your-seat', 'Art. 5(2)', { field: 'member', whoCan: [member] })
