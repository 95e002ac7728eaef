/** What a span tells besides its name: ids, numbers and words of ours. Never a name, a title, an address or a token. */
export type SpanFacts = { readonly [name: string]: string | number }

/** A piece of work that somebody may want to see. */
export interface Span<T> {
  readonly name: string
  readonly facts?: SpanFacts
  /** What it belongs to, as a `traceparent`; null: to nothing. Left out: to the work within which it is done. */
  readonly under?: string | null
  readonly kind?: 'server' | 'client'
  /** What is known of it when it is done. */
  readonly outcome?: (result: T) => SpanFacts
}

/** Shows what a process does, as OpenTelemetry's traces. Whoever has none does the same work and tells nothing. */
export interface Trace {
  readonly span: <T>(span: Span<T>, work: () => Promise<T>) => Promise<T>
  /** The work within which we are, as a `traceparent`; null where there is none. */
  readonly here: () => string | null
}

/** Does the work, and shows it where somebody wants to see it. */
export const traced = <T>(trace: Trace | undefined, span: Span<T>, work: () => Promise<T>): Promise<T> =>
  trace === undefined ? work() : trace.span(span, work)
