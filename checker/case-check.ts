import type { AnyEvent } from '../domain/law/decider.ts'
import type { Look } from './look.ts'

/** What is kept in mind of a case while its events pass, and what one of them means for it. */
type Judge<Memory, Data> = (data: Data, memory: Memory, look: Look) => void

/**
 * A judge for every event of a procedure; null for one by which nothing can be wrong. The table is complete or doesn't
 * compile: an event that the law has and the checker doesn't know would be one that nobody judges.
 */
export type Judges<Event extends AnyEvent, Memory> = {
  readonly [Type in Event['type']]: Judge<Memory, Extract<Event, { readonly type: Type }>['data']> | null
}

/** How a procedure's histories are judged, case by case. */
export interface CaseCheck {
  readonly procedure: string
  /** The events by which a case begins. */
  readonly begins: readonly string[]
  /** The events after which nothing happens in it any more, but that an open task is closed. */
  readonly ends: readonly string[]
  /** Those that may follow all the same. */
  readonly after: readonly string[]
  readonly events: { readonly [type: string]: Judge<never, never> | null }
  /** Judges one case: a call for each event, in their order, and one after the last. */
  readonly begin: (stream: string) => CaseJudged
}

/** One case that is being judged. */
export interface CaseJudged {
  readonly take: (look: Look) => void
  /** What is wrong only when no further event comes; `last` is the look at the last event. */
  readonly end: (last: Look) => void
}

/** Declares how a procedure's histories are judged. */
export const caseCheck = <Event extends AnyEvent, Memory>(how: {
  readonly procedure: string
  readonly begins: readonly NoInfer<Event['type']>[]
  readonly ends?: readonly NoInfer<Event['type']>[]
  readonly after?: readonly NoInfer<Event['type']>[]
  readonly memory: (stream: string) => Memory
  readonly events: Judges<Event, Memory>
  readonly atEnd?: (memory: Memory, last: Look) => void
}): CaseCheck => ({
  procedure: how.procedure,
  begins: how.begins,
  ends: how.ends ?? [],
  after: how.after ?? [],
  events: how.events,
  begin: (stream) => {
    const memory = how.memory(stream)
    const events = how.events as { readonly [type: string]: Judge<Memory, object> | null }
    return {
      take: (look) => events[look.event.type]?.(look.event.data, memory, look),
      end: (last) => how.atEnd?.(memory, last),
    }
  },
})
