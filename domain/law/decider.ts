import type { Rules } from '../guideline/rules.ts'
import type { Json } from '../kernel/json.ts'
import type { Outcome, Permission } from '../kernel/outcome.ts'
import type { ArticleRef } from '../kernel/article-ref.ts'

/** What every command is: an imperative and its data. */
export interface AnyCommand {
  readonly type: string
  readonly data: { readonly [key: string]: Json }
}

/** A command of which nothing but its shape is known; its data is JSON-safe, which its fields see to. */
export interface CommandLike {
  readonly type: string
  readonly data: object
}

/** What every event is before the record puts it into its envelope: past tense, data, and its rule's basis that day. */
export interface AnyEvent {
  readonly type: string
  readonly article: ArticleRef
  readonly data: object
}

/**
 * A procedure's law: three pure functions and a first state. `decide` says what may be, `evolve` what is then so.
 * `evolve` is total: it never throws and ignores what can't apply, so that any stored history can be folded.
 */
export interface Decider<State, Command, Event, Code extends string = string, Rule extends string = string> {
  readonly initialState: State
  /**
   * Whether this actor may give this kind of command now, before its content is looked at: what pages ask to explain a
   * button.
   */
  readonly permits: (type: CommandType<Command>, state: State, rules: Rules) => Permission<Code, Rule>
  readonly decide: (command: Command, state: State, rules: Rules) => Outcome<Event, Code, Rule>
  readonly evolve: (state: State, event: Event) => State
}

type CommandType<Command> = Command extends { readonly type: infer Type } ? Type : never

/** One event: its type, the basis of its rule on the day, and its data. */
export interface EventOf<Type extends string, Data> {
  readonly type: Type
  readonly article: ArticleRef
  readonly data: Data
}
