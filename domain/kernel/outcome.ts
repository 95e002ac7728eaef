import type { ArticleRef } from './article-ref.ts'
import type { PostId } from './ids.ts'
import type { Json } from './json.ts'

/**
 * Why an act can't be. A refusal is an answer, no error: it names the rule by its code, the article that the rule
 * comes from (or "operational setting"), and what a person needs to know to go on, such as the missing clauses.
 */
export interface Refusal<Code extends string = string> {
  readonly code: Code
  readonly article: ArticleRef
  /** What the sentence of the code speaks of; `field` names a field of the command, `whoCan` the posts that may. */
  readonly details: { readonly [key: string]: Json }
}

/** The law's answer to a command: events to be recorded, or one refusal. Never both, never in between. */
export type Outcome<Event, Code extends string = string> =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly refusal: Refusal<Code> }

/** The act may be; these events record it. No events: it was said already. */
export const accept = <Event>(
  ...events: readonly Event[]
): { readonly ok: true; readonly events: readonly Event[] } => ({
  ok: true,
  events,
})

/** The act may not be, by this rule of this article. */
export const refuse = <Code extends string>(
  code: Code,
  article: ArticleRef,
  details: { readonly [key: string]: Json } = {},
): { readonly ok: false; readonly refusal: Refusal<Code> } => ({ ok: false, refusal: { code, article, details } })

/** Whether a person may do something now; if so under which post, if not why, and who can. */
export type Permission<Code extends string = string> =
  | { readonly may: true; readonly as: PostId | null }
  | { readonly may: false; readonly refusal: Refusal<Code> }
