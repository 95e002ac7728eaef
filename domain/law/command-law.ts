import type { Rules } from '../guideline/rules.ts'
import type { CaseState } from './case-state.ts'
import type { TaskEvent } from '../tasks/task.ts'
import type { AnyEvent } from './decider.ts'
import type { By } from '../kernel/by.ts'
import type { DataOf, Fields } from '../kernel/fields.ts'
import type { CaseId, PersonId, PostId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Json } from '../kernel/json.ts'
import type { OtherCases } from '../kernel/other-cases.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Outcome, Refusal } from '../kernel/outcome.ts'
import type { Did, Passes } from './own-work.ts'

/**
 * What every procedure's law is written in terms of: its state, its events, its refusals, and who holds powers in it.
 */
export interface LawTerms {
  readonly State: CaseState
  readonly Event: AnyEvent
  readonly Code: string
  /** The names of the rules that it cites. */
  readonly Rule: string
  readonly Who: string
  readonly Stage: string
}

/**
 * The law's answer inside a part: events under the rules that they rest on, or a refusal by a rule. The basis that the
 * guideline gives each rule is put into the events as the act is decided (`decide-by.ts`).
 */
export type Verdict<Terms extends LawTerms> = Outcome<Ruled<Terms>, Terms['Code'], Terms['Rule']>

/** An event as a part writes it: under a rule. Those of tasks have their basis already, from when the task opened. */
export type Ruled<Terms extends LawTerms> = UnderRule<Terms['Event'], Terms['Rule']> | TaskEvent

type UnderRule<Event extends AnyEvent, Rule extends string> = Event extends TaskEvent
  ? never
  : { readonly type: Event['type']; readonly rule: Rule; readonly data: Event['data'] }

/** What one command's function is given: the command's data, the case, the rules, and who acts under which post. */
export type Decide<Terms extends LawTerms, Data> = (
  data: Data,
  state: Terms['State'],
  rules: Rules,
  by: By,
) => Verdict<Terms>

/** The same for what the practice does, by itself or for another case. */
export type Told<Terms extends LawTerms, Data> = (data: Data, state: Terms['State'], rules: Rules) => Verdict<Terms>

/**
 * All that the law needs to know of a command: what it holds, whose it is, at which stages, by which rule, and what
 * it decides. One row of a part's table, from which docs/rights.md, the pages' buttons and the API follow.
 */
export interface CommandLaw<
  Terms extends LawTerms,
  Fs extends Fields = Fields,
  Cause = unknown,
  Who extends Terms['Who'] | 'practice' = Terms['Who'] | 'practice',
> {
  readonly fields: Fs
  /** Whose power it is; `practice` where nobody but time or another case brings it about. */
  readonly who: Who
  /** The rule that gives the power. */
  readonly rule: Terms['Rule']
  /** `closed` where it may still be given once the case is over, as a correction of what stands. */
  readonly at: readonly (Terms['Stage'] | 'none' | 'closed')[]
  /** Whether what was kept until now comes in by it: the pages of its procedure's registers then take files. */
  readonly bringsIn?: true
  /** The refusal that says best why its stage isn't reached yet. */
  readonly otherwise?: {
    readonly code: Terms['Code']
    readonly rule: Terms['Rule']
    readonly before: readonly Terms['Stage'][]
    /** Whether it is said under this guideline; it is where nothing is said here. */
    readonly holds?: (rules: Rules) => boolean
  }
  /** The refusal where nobody at all holds the power just now. */
  readonly nobody?: Terms['Code']
  /** The part of the case that it is about: a mailed link answers for the subject of its own task and for no other. */
  readonly about?: (data: DataOf<Fs>) => string | null
  /**
   * Whether it comes by a way of its own, with more than its fields: a paper with its content. No form or schema has
   * it.
   */
  readonly ownWay?: true
  /**
   * Whether a mailed link alone doesn't carry it, whoever gives it, until a city settles otherwise: what the council
   * decided, and what takes back what stands (operational setting).
   */
  readonly signIn?: true
  /** The post under which it is given, where that isn't the one that holds the power: the seat that a member names. */
  readonly under?: (data: DataOf<Fs>) => PostId
  /**
   * Whose work it passes, where a check by somebody else is meant; null where it answers a task to decide and nobody
   * else is meant. Own work is then refused or said wherever it counts, as the setting has it.
   */
  readonly passes?: Passes<Terms['State'], DataOf<Fs>> | null
  /**
   * After which events it may still be given from a page that was shown before them, since it rests on nothing of them:
   * whatever they hold, or where this says so of both and of the posts that whoever gives it holds. The law judges it
   * on the case as it is then. After any event that isn't named here or in `aside` the page is stale: nobody decides on
   * what they haven't seen.
   */
  readonly despite?: Despite<Terms['Event'], DataOf<Fs>>
  /**
   * Of a command of the practice, the events on which nobody decides, always or where this says so of what they hold:
   * it is only written down that somebody was told, or is asked. Every page stays as good as it was for every command.
   */
  readonly aside?: Aside<Terms['Event']>
  /** What forbids it on this case just now, whatever one writes; pages say so beside the button. */
  readonly bar?: (state: Terms['State'], rules: Rules) => Refusal<Terms['Code'], Terms['Rule']> | null
  /**
   * The other cases that it looks at: the record reads them with the case, and what is decided on them is written only
   * while they still stand so.
   */
  readonly looksAt?: (data: DataOf<Fs>, state: Terms['State'], row: OtherCases['row']) => readonly CaseId[]
  /** The row of a lasting register of its own procedure at which it looks, where the case's state has let it go. */
  readonly looksAtRow?: (data: DataOf<Fs>, state: Terms['State']) => RowSought | null
  /**
   * Whether it asks who holds which post today, or on a day of its own: what is recorded of people is frozen by name.
   */
  readonly asksWhoHolds?: true | ((data: DataOf<Fs>) => PlainDate)
  /**
   * Whether it asks which other case has before it, or had, what waits in this one: of people alone. The practice is
   * told by the very case that has it (`told`).
   */
  readonly asksWhoHasIt?: true
  /**
   * What the case will claim in a register, where no second case may: the record says who has claimed it (`claimedBy`),
   * and lets two that claim it at once not both be written.
   */
  readonly claims?: (data: DataOf<Fs>, state: Terms['State']) => readonly string[]
  /** The people of the roster of whom it asks who they are: by name they are frozen into what is recorded. */
  readonly asksOfPeople?: (data: DataOf<Fs>, state: Terms['State']) => readonly PersonId[]
  /** The register of another procedure whose rows it reads: what is listed there is frozen into what is recorded. */
  readonly readsRows?: RowsRead | ((data: DataOf<Fs>, state: Terms['State']) => RowsRead)
  /**
   * Whether it asks what is still out because of this case, with those that hang on it (`stillHeld`): what came to be
   * out after it was read is noticed as any later change is.
   */
  readonly asksWhatIsHeld?: true
  /** What it wants to have counted in registers of other procedures: how many there were is frozen into the act. */
  readonly countsRows?: (data: DataOf<Fs>, state: Terms['State']) => readonly RowsCounted[]
  /** What it does when a person gives it. */
  readonly decide?: Decide<Terms, DataOf<Fs>>
  /**
   * What it does when the practice gives it, with what only another case can add; without this the practice may not.
   */
  readonly told?: Told<Terms, DataOf<Fs> & Cause>
}

/**
 * Which events of a procedure leave a page as good as it was for a command: always, or where this says so of both, and
 * of the posts of whoever gives it where the command names no part that is theirs alone.
 */
type Despite<Event extends AnyEvent, Data> = {
  readonly [Type in Exclude<Event, TaskEvent>['type']]?:
    | true
    | ((given: Data, came: Extract<Event, { readonly type: Type }>['data'], held: readonly PostId[]) => boolean)
}

/** The same for every command of a procedure, whatever is given. */
type Aside<Event extends AnyEvent> = {
  readonly [Type in Exclude<Event, TaskEvent>['type']]?:
    | true
    | ((came: Extract<Event, { readonly type: Type }>['data']) => boolean)
}

/** A register whose rows a command reads, as far as they are at these stages. */
export interface RowsRead {
  readonly procedure: string
  readonly register: string
  readonly stages: readonly string[]
}

/** Which rows of a register are counted, and by which of their cells; all that is left out doesn't matter. */
export interface RowsCounted {
  /** How the law calls what it has counted. */
  readonly name: string
  readonly procedure: string
  readonly register: string
  readonly by: string
  readonly stages?: readonly string[]
  readonly cells?: { readonly [cell: string]: Json }
  /** Of rows that came into the register in this time: from the first moment on, before the second. */
  readonly opened?: { readonly from: Instant; readonly before: Instant }
}

/** A row of a register of the case, by the register's name and the item that the row is about. */
export interface RowSought {
  readonly register: string
  readonly item: string
}

/** A part's commands by their type. */
export type CommandTable<Terms extends LawTerms> = { readonly [type: string]: AnyCommandLaw<Terms> }

// The table's rows differ in their fields; only here, where the table is looped over, their data's type is forgotten.
// A row itself is written through `command`, which checks its functions against its fields.
type AnyCommandLaw<Terms extends LawTerms> = Omit<
  CommandLaw<Terms>,
  | 'about'
  | 'despite'
  | 'aside'
  | 'under'
  | 'passes'
  | 'asksWhoHolds'
  | 'looksAt'
  | 'looksAtRow'
  | 'claims'
  | 'asksOfPeople'
  | 'countsRows'
  | 'readsRows'
  | 'decide'
  | 'told'
> & {
  readonly readsRows?: RowsRead | ((data: never, state: Terms['State']) => RowsRead)
  readonly countsRows?: (data: never, state: Terms['State']) => readonly RowsCounted[]
  readonly asksWhoHolds?: true | ((data: never) => PlainDate)
  readonly claims?: (data: never, state: Terms['State']) => readonly string[]
  readonly asksOfPeople?: (data: never, state: Terms['State']) => readonly PersonId[]
  readonly looksAtRow?: (data: never, state: Terms['State']) => RowSought | null
  readonly looksAt?: (data: never, state: Terms['State'], row: OtherCases['row']) => readonly CaseId[]
  readonly about?: (data: never) => string | null
  readonly despite?: {
    readonly [type: string]: true | ((given: never, came: never, held: readonly PostId[]) => boolean) | undefined
  }
  readonly aside?: { readonly [type: string]: true | ((came: never) => boolean) | undefined }
  readonly under?: (data: never) => PostId
  readonly passes?: ((state: Terms['State'], data: null) => Did) | null
  readonly decide?: (data: never, state: Terms['State'], rules: Rules, by: By) => Verdict<Terms>
  readonly told?: (data: never, state: Terms['State'], rules: Rules) => Verdict<Terms>
}

/**
 * What a procedure's parts write their law with: `command` is one row of a table, its functions checked against its
 * fields; `accept` are the events that record an act, none where it was said already.
 */
export const lawOf = <Terms extends LawTerms>() => ({
  command: <
    const Fs extends Fields,
    Cause = unknown,
    const Who extends Terms['Who'] | 'practice' = Terms['Who'] | 'practice',
  >(
    law: CommandLaw<Terms, Fs, Cause, Who>,
  ): CommandLaw<Terms, Fs, Cause, Who> => law,
  accept: (...events: readonly Ruled<Terms>[]): Outcome<Ruled<Terms>, never, never> => ({ ok: true, events }),
})

/** The commands that a table admits: each type with the data of its fields. */
export type CommandsOf<Table extends { readonly [type: string]: { readonly fields: Fields } }> = {
  [Type in keyof Table & string]: { readonly type: Type; readonly data: DataOf<Table[Type]['fields']> }
}[keyof Table & string]

/** Those of them that people give; the others are the practice's alone. */
export type PeoplesCommandsOf<
  Table extends { readonly [type: string]: { readonly fields: Fields; readonly who: string } },
> = {
  [Type in keyof Table & string]: Table[Type]['who'] extends 'practice'
    ? never
    : { readonly type: Type; readonly data: DataOf<Table[Type]['fields']> }
}[keyof Table & string]
