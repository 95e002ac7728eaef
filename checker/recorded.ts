import type { Instant } from '../domain/kernel/instant.ts'

/** Who acted, as the event has it: a person under a post, or the practice, whose time had come. */
export type RecordedActor =
  | { readonly kind: 'person'; readonly person: string; readonly name: string; readonly post: string }
  | { readonly kind: 'practice' }

/** An event as an export has it. Nothing here is trusted: what it says is what is judged. */
export interface Recorded {
  readonly stream: string
  readonly version: number
  readonly type: string
  readonly data: object
  readonly meta: {
    readonly actor: RecordedActor
    readonly occurredAt: Instant
    readonly recordedAt?: Instant
    readonly guidelineVersion: string
    /** How many events the city's own stream had; left out where it had settled nothing yet. */
    readonly ruleBook?: number
    /** Whether the law asked whose work the act passes; acts from before that say nothing of it. */
    readonly asksOwnWork?: true
  }
}

/** The procedure to which a case belongs, by its id. */
export const procedureOf = (stream: string): string => stream.slice(0, Math.max(stream.indexOf('/'), 0))

/** The event of an export's line; null for its other lines: anchors, sealed heads, corrections. */
export const eventOnLine = (line: string): Recorded | null => {
  const { event } = JSON.parse(line) as { readonly event?: Recorded }
  return event ?? null
}
