import type { Calendar } from './calendar.ts'
import type { Instant } from './instant.ts'
import type { Json } from './json.ts'
import type { Outcome, Permission } from './outcome.ts'
import type { Actor } from './parties.ts'
import type { ArticleRef } from '../guideline/articles.ts'
import type { Guideline } from '../guideline/guideline.ts'
import type { Settings } from '../guideline/settings.ts'

/** What the law may look at besides the command and the case: nothing else exists for it. */
export interface Rules {
  /** The case's clock at the act; never before the case's last event. */
  readonly now: Instant
  readonly actor: Actor
  /** The guideline in force on the day of the act. */
  readonly guideline: Guideline
  readonly settings: Settings
  readonly calendar: Calendar
  /** The number that the fiscal year's series gives next, where this act draws one. */
  readonly nextSerial: number
}

/** What every command is: an imperative and its data. */
export interface AnyCommand {
  readonly type: string
  readonly data: { readonly [key: string]: Json }
}

/** What every event is before the record puts it into its envelope: past tense, data, and the article it is under. */
export interface AnyEvent {
  readonly type: string
  readonly article: ArticleRef
  readonly data: object
}

/**
 * A procedure's law: three pure functions and a first state. `decide` says what may be, `evolve` what is then so.
 * `evolve` is total: it never throws and ignores what can't apply, so that any stored history can be folded.
 */
export interface Decider<State, Command, Event, Code extends string = string> {
  readonly initialState: State
  /**
   * Whether this actor may give this kind of command now, before its content is looked at: what pages ask to explain a
   * button.
   */
  readonly permits: (type: CommandType<Command>, state: State, rules: Rules) => Permission<Code>
  readonly decide: (command: Command, state: State, rules: Rules) => Outcome<Event, Code>
  readonly evolve: (state: State, event: Event) => State
}

type CommandType<Command> = Command extends { readonly type: infer Type } ? Type : never
