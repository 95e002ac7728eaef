import type { OpenTask } from '../../domain/tasks/task.ts'
import { lawEvent } from './law-events.ts'
import { current, type RecordedEvent } from './event-store.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import { storedHangings, type StoredHanging } from '../rows/hanging-changes.ts'
import { searchText } from '../rows/search-text.ts'
import { rowHistory, type PastRow, type CurrentRow } from '../rows/row-history.ts'
import type { CaseState } from '../../domain/law/case-state.ts'
import { openTasksOf, taskChanges, type InboxRow, type OpenedTask } from '../rows/task-changes.ts'
import type { StoredEvent } from './stored-event.ts'
import { storedCaseRow, type StoredCaseRow } from '../tables/case-columns.ts'

/** A task's row as the events tell it: how it was opened, and what became of it. */
export interface TaskRow extends OpenedTask {
  readonly reminded: number
  readonly escalatedTo: string | null
  readonly closedAt: string | null
  readonly closedHow: string | null
  readonly closedWith: string | null
  readonly closedBy: string | null
  readonly closedByName: string | null
  readonly closedByPost: string | null
}

/** All that the record derives from one case's events. */
export interface FoldedCase {
  readonly stream: string
  readonly procedure: string
  readonly version: number
  readonly hash: Buffer
  readonly lastAt: string
  readonly state: object
  readonly closed: boolean
  readonly row: StoredCaseRow & { readonly search: string }
  readonly tasks: readonly TaskRow[]
  readonly inbox: readonly InboxRow[]
  readonly registered: readonly CurrentRow[]
  readonly past: readonly PastRow[]
  readonly hanging: readonly StoredHanging[]
}

/** An act as it is folded: its events in today's schema, and the case before and after it. */
export interface FoldedAct {
  readonly events: readonly StoredEvent[]
  readonly before: CaseState
  readonly after: CaseState
  /** When the act before it happened; null for the case's first. */
  readonly lastAt: string | null
}

/** A case that is folded event by event; `onAct` sees each act when its last event has come. */
export interface CaseFold {
  readonly add: (recorded: RecordedEvent) => void
  readonly end: () => FoldedCase
}

/** An act of so many events is none of ours, and is folded in parts: a broken record must not fill the memory. */
const mostInAnAct = 1_000

/** Begins to fold a case from its first event, by the same functions as `act` uses. */
export const foldFrom = (first: RecordedEvent, onAct?: (act: FoldedAct) => void): CaseFold => {
  const { stream } = first.event
  const procedure = procedureNamed(stream.slice(0, stream.indexOf('/')))
  const tasks = new Map<string, TaskRow>()
  const inbox = new Map<string, InboxRow>()
  const rows = rowHistory(procedure)
  let state = procedure.decider.initialState
  let last = first
  let lastAt: string | null = null
  let act: RecordedEvent[] = []
  const fold = (): void => {
    const before = state
    const events = act.map(current)
    follow(events, openTasksOf(before), tasks, inbox)
    state = events.map(lawEvent).reduce(procedure.decider.evolve, before)
    onAct?.({ events, before, after: state, lastAt })
    const at = events.at(-1)?.meta.occurredAt ?? lastAt
    if (at !== null) rows.add(lastAt === null ? null : before, state, at)
    lastAt = at
    act = []
  }
  return {
    add: (recorded) => {
      if (act.length > 0 && (!isOfSameAct(last, recorded) || act.length >= mostInAnAct)) fold()
      act.push(recorded)
      last = recorded
    },
    end: () => {
      fold()
      const row = procedure.caseRow(state)
      return {
        stream,
        procedure: procedure.name,
        version: last.event.version,
        hash: last.hash,
        lastAt: last.event.meta.occurredAt,
        state,
        closed: procedure.isClosed(state),
        row: { ...storedCaseRow(row), search: searchText(row) },
        tasks: [...tasks.values()],
        inbox: [...inbox.values()],
        registered: rows.current(),
        past: rows.past(),
        hanging: storedHangings(procedure, state),
      }
    },
  }
}

/** Folds a case again from its first event; null where it has none. */
export const foldCase = (events: readonly RecordedEvent[]): FoldedCase | null => {
  const [first] = events
  if (!first) return null
  const fold = foldFrom(first)
  for (const recorded of events) fold.add(recorded)
  return fold.end()
}

/** The events of one act stand together: they have its command. */
const isOfSameAct = ({ event: one }: RecordedEvent, { event: other }: RecordedEvent): boolean =>
  one.meta.command.origin === other.meta.command.origin && one.meta.command.id === other.meta.command.id

const follow = (
  act: readonly StoredEvent[],
  open: readonly OpenTask[],
  tasks: Map<string, TaskRow>,
  inbox: Map<string, InboxRow>,
): void => {
  const [first] = act
  if (!first) return
  const { closed, ...changes } = taskChanges(act, open)
  const change = (name: string, to: Partial<TaskRow>): void => {
    const task = tasks.get(name)
    if (task) tasks.set(name, { ...task, ...to })
  }
  for (const one of changes.opened) tasks.set(one.task, { ...one, ...untouched })
  for (const { task, nth } of changes.reminded) change(task, { reminded: nth })
  for (const { task, to } of changes.escalated) change(task, { escalatedTo: to })
  for (const { task, how } of closed) change(task, { closedHow: how, ...closing(first.meta) })
  for (const row of changes.put) if (!inbox.has(inboxKey(row))) inbox.set(inboxKey(row), row)
  for (const [key, row] of inbox) if (closed.some(({ task }) => task === row.task)) inbox.delete(key)
}

/** What a closed task remembers of the act that closed it. */
const closing = ({
  actor,
  occurredAt,
  command,
}: StoredEvent['meta']): Pick<TaskRow, 'closedAt' | 'closedWith' | 'closedBy' | 'closedByName' | 'closedByPost'> => {
  const by = actor.kind === 'person' ? actor : null
  return {
    closedAt: occurredAt,
    closedWith: command.type,
    closedBy: by?.person ?? null,
    closedByName: by?.name ?? null,
    closedByPost: by?.post ?? null,
  }
}

const untouched = {
  reminded: 0,
  escalatedTo: null,
  closedAt: null,
  closedHow: null,
  closedWith: null,
  closedBy: null,
  closedByName: null,
  closedByPost: null,
}

const inboxKey = ({ task, post }: InboxRow): string => `${task} ${post}`
