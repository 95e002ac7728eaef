import type { Calendar } from '../kernel/calendar.ts'
import type { Instant } from '../kernel/instant.ts'
import type { LetterPlan, TaskLetterKind } from '../kernel/letter.ts'
import type { Guideline } from '../guideline/guideline.ts'
import type { Settings } from '../guideline/settings.ts'
import type { TaskKinds } from '../tasks/task-kinds.ts'
import type { CommandTable, LawTerms } from './command-law.ts'
import type { AnyCommand, AnyEvent } from './decider.ts'

/**
 * A part of a procedure: a folder with its commands, its events and what follows from them. A procedure is the list of
 * its parts in the guideline's order.
 */
export interface Part<Terms extends LawTerms> {
  /** The name of its folder. */
  readonly name: string
  readonly commands: CommandTable<Terms>
  /** What the case is after each of this part's events. */
  readonly evolve: { readonly [type: string]: (state: Terms['State'], data: never, event: never) => Terms['State'] }
  /** The letters that follow from an event besides those about its tasks. */
  readonly letters?: {
    readonly [type: string]: (data: never, after: Terms['State'], guideline: Guideline) => readonly LetterPlan[]
  }
  /** The kinds of tasks that it opens. */
  readonly tasks?: TaskKinds
  /** The moments that a case waits for because of it, besides its tasks. */
  readonly wakes?: (state: Terms['State'], now: Instant, calendar: Calendar, settings: Settings) => readonly Wake[]
}

/** A moment for which the practice waits. */
export interface Wake {
  readonly kind: string
  readonly at: Instant
  /** The practice's command that this moment brings about, where it brings about nothing else. */
  readonly gives?: AnyCommand
}

/** One function for each event of a part: what the case is after it. Total: what can't apply changes nothing. */
export type EvolveOf<State, Event extends AnyEvent> = {
  readonly [Type in Event['type']]: (
    state: State,
    data: Extract<Event, { readonly type: Type }>['data'],
    event: Extract<Event, { readonly type: Type }>,
  ) => State
}

/** The letters that follow from some of a part's events, given the case as it is after the act. */
type LettersOf<State, Event extends AnyEvent, News extends string> = {
  readonly [Type in Event['type']]?: (
    data: Extract<Event, { readonly type: Type }>['data'],
    after: State,
    guideline: Guideline,
  ) => readonly LetterPlan<News>[]
}

/** What a part writes its letters with: which kinds of news they tell follows from them (`NewsOf`). */
export const lettersOf =
  <State, Event extends AnyEvent>() =>
  <const News extends string = never>(letters: LettersOf<State, Event, News>): LettersOf<State, Event, News> =>
    letters

/** The kinds of news that a part's letters tell: those for which the procedure must have words. */
export type NewsOf<Letters> = {
  [Type in keyof Letters]-?: NonNullable<Letters[Type]> extends (...args: never) => readonly LetterPlan<infer News>[]
    ? Exclude<News, TaskLetterKind>
    : never
}[keyof Letters]
