import { postOf } from '../../domain/guideline/guideline.ts'
import { standInPost } from '../../domain/guideline/role-posts.ts'
import type { Rules } from '../../domain/guideline/rules.ts'
import type { AnyEvent } from '../../domain/law/decider.ts'
import type { PersonId, PostId } from '../../domain/kernel/ids.ts'
import type { Act } from './wanted-act.ts'
import type { Append } from './append.ts'
import { chain, eventId, genesis } from '../kept/hash-chain.ts'
import type { CaseState } from '../../domain/law/case-state.ts'
import type { Procedure } from '../../domain/law/procedure.ts'
import type { Head } from './read-head.ts'
import { hangingChanges } from '../rows/hanging-changes.ts'
import { newSearchText } from '../rows/search-text.ts'
import { registerChanges } from '../rows/register-changes.ts'
import { openTasksOf, taskChanges } from '../rows/task-changes.ts'
import type { EventActor, StoredEvent } from '../kept/stored-event.ts'

/**
 * Puts the law's events into their envelopes, chains them, folds the new state, and works out all that follows from
 * them.
 */
export const prepareAppend = (
  procedure: Procedure,
  wanted: Act,
  head: Head,
  before: CaseState,
  rules: Rules,
  events: readonly AnyEvent[],
  fingerprint: Buffer,
): Append => {
  const after = events.reduce<CaseState>(procedure.decider.evolve, before)
  const row = procedure.caseRow(after)
  const actor = eventActor(events, rules)
  return {
    stream: wanted.stream,
    expected: head.version,
    ruleBook: rules.ruleBook,
    state: after,
    closed: procedure.isClosed(after),
    events: chained(
      head,
      events.map((event, index) => enveloped(procedure, wanted, head, rules, actor, event, index)),
    ),
    command: { origin: wanted.origin, id: wanted.id, fingerprint },
    cause: wanted.cause ?? null,
    row,
    search: newSearchText(row, head.version === 0 ? null : procedure.caseRow(before)),
    tasks: taskChanges(events, openTasksOf(before)),
    // What another release has written last may lack the rows that this one derives.
    registers: registerChanges(procedure, head.version === 0 || head.foldedAnew ? null : before, after),
    hanging: hangingChanges(procedure, head.version === 0 || head.foldedAnew ? null : before, after),
    secretariat: standInPost(rules.guideline),
    letters: events.flatMap((event, index) =>
      procedure.lettersFor(event, after, rules.guideline).map((letter, place) => ({
        ...letter,
        version: head.version + index + 1,
        ordinal: place + 1,
      })),
    ),
  }
}

const enveloped = (
  procedure: Procedure,
  wanted: Act,
  head: Head,
  rules: Rules,
  actor: EventActor,
  event: AnyEvent,
  index: number,
): StoredEvent => ({
  id: eventId(wanted.stream, wanted.origin, wanted.id, index),
  stream: wanted.stream,
  version: head.version + index + 1,
  type: event.type,
  schemaVersion: procedure.schemaVersion,
  data: event.data,
  meta: {
    command: { origin: wanted.origin, id: wanted.id, type: wanted.command.type },
    actor,
    occurredAt: rules.now,
    recordedAt: head.wall,
    article: event.article,
    guidelineVersion: rules.guideline.version,
    ...(rules.ruleBook === 0 ? {} : { ruleBook: rules.ruleBook }),
    ...(procedure.commands[wanted.command.type]?.passes ? { asksOwnWork: true as const } : {}),
  },
})

const chained = (head: Head, events: readonly StoredEvent[]): Append['events'] => {
  let previous = head.hash ?? genesis
  return events.map((event) => {
    previous = chain(previous, event)
    return { event, hash: previous }
  })
}

/** Who acted, under which post: the law has put that into its first event (`by`). */
const eventActor = (events: readonly AnyEvent[], { actor, guideline }: Rules): EventActor => {
  if (actor.kind === 'practice') return { kind: 'practice' }
  const by = events
    .map((event) => (event.data as { readonly by?: { readonly person: PersonId; readonly post: PostId } }).by)
    .find(Boolean)
  if (!by)
    throw new Error(
      `a person's act without an event that says by whom: ${events.map((event) => event.type).join(', ')}`,
    )
  return {
    kind: 'person',
    person: actor.person,
    name: actor.name,
    post: by.post,
    office: postOf(guideline, by.post)?.office ?? '',
    via: actor.via.by,
  }
}
