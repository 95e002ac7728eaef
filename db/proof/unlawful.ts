import { rulesOn } from '../../domain/guideline/rule-book.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { noOtherCases } from '../../domain/kernel/other-cases.ts'
import type { Actor } from '../../domain/kernel/parties.ts'
import type { Procedure } from '../../domain/law/procedure.ts'
import type { FoldedAct } from '../kept/fold-case.ts'
import { lawEvent } from '../kept/law-events.ts'
import type { Roster } from '../people/roster.ts'
import type { RuleBooks } from '../city/rule-books.ts'
import type { EventMeta } from '../kept/stored-event.ts'
import { untimely } from './untimely.ts'

/** What acts are measured by. */
export interface MeasuredBy {
  readonly roster: Roster
  readonly books: RuleBooks
  /** Time is skipped in this record: by tests and in the demo city, never in use. */
  readonly timeSkipping: boolean
}

/**
 * Why the law would not have let an act happen as it is recorded, as far as its events tell; null where it might have.
 * What was written in the command isn't kept, so what the law says to that can't be asked again: who acted, under which
 * post, whether the command was open to it at that step, and whether its events can happen there, can.
 */
export const unlawful = (
  procedure: Procedure,
  { events, before, lastAt }: FoldedAct,
  { roster, books, timeSkipping }: MeasuredBy,
): string | null => {
  const [first] = events
  if (!first) return null
  const { meta } = first
  const day = tokyoDateOf(meta.occurredAt)
  const { command, actor } = meta
  if (!Object.hasOwn(procedure.commands, command.type)) return `no command ${command.type}`
  const posts = actor.kind === 'person' ? roster.postsOf(actor.person, { day, recordedAt: meta.recordedAt }) : []
  if (actor.kind === 'person' && !posts.includes(actor.post))
    return `${actor.person} did not hold ${actor.post} on ${day}`
  const otherTime = untimely(meta, { lastAt, timeSkipping })
  if (otherTime !== null) return otherTime
  const version = meta.ruleBook ?? 0
  const book = books.at(version)
  if (book === null) return `there was no version ${version} of the rule book`
  if (meta.recordedAt !== undefined && !books.stood(version, meta.recordedAt))
    return `version ${version} of the rule book did not stand at ${meta.recordedAt}`
  const permission = procedure.decider.permits(command.type, before, {
    now: meta.occurredAt,
    actor: actorOf(actor, posts),
    nextSerial: 1,
    others: noOtherCases,
    ...rulesOn(book, day),
  })
  if (!permission.may) return `${command.type}: ${permission.refusal.code}`
  let state = before
  for (const event of events) {
    if (!procedure.accepts(state, lawEvent(event))) return `${event.type} can't happen at ${state.stage}`
    state = procedure.decider.evolve(state, lawEvent(event))
  }
  return null
}

/** A link's bounds were looked at when it was used; the event doesn't say which task it was for. */
const actorOf = (actor: EventMeta['actor'], posts: readonly string[]): Actor =>
  actor.kind === 'practice'
    ? actor
    : {
        kind: 'person',
        person: actor.person,
        name: actor.name,
        posts: posts as Extract<Actor, { kind: 'person' }>['posts'],
        via: { by: 'session' },
      }
