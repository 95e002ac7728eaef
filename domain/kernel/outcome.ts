import type { PostId } from './ids.ts'
import type { Json } from './json.ts'

/**
 * Why an act can't be. A refusal is an answer, no error: it names what is wrong by its code, the rule that forbids it,
 * and what a person needs to know to go on, such as the missing clauses. Where the rule stands, the guideline in force
 * says when the refusal is told.
 */
export interface Refusal<Code extends string = string, Rule extends string = string> {
  readonly code: Code
  readonly rule: Rule
  /** What the sentence of the code speaks of; `field` names a field of the command, `whoCan` the posts that may. */
  readonly details: { readonly [key: string]: Json }
}

/** The law's answer to a command: events to be recorded, or one refusal. Never both, never in between. */
export type Outcome<Event, Code extends string = string, Rule extends string = string> =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly refusal: Refusal<Code, Rule> }

/** The act may be; these events record it. No events: it was said already. */
export const accept = <Event>(
  ...events: readonly Event[]
): { readonly ok: true; readonly events: readonly Event[] } => ({
  ok: true,
  events,
})

/** The act may not be, by this rule. */
export const refuse = <const Code extends string, const Rule extends string>(
  code: Code,
  rule: Rule,
  details: { readonly [key: string]: Json } = {},
): { readonly ok: false; readonly refusal: Refusal<Code, Rule> } => ({ ok: false, refusal: { code, rule, details } })

/** Whether a person may do something now; if so under which post, if not why, and who can. */
export type Permission<Code extends string = string, Rule extends string = string> =
  | { readonly may: true; readonly as: PostId | null }
  | { readonly may: false; readonly refusal: Refusal<Code, Rule> }
