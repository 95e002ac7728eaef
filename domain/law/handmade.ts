import type { Calendar } from '../kernel/calendar.ts'
import type { Instant } from '../kernel/instant.ts'
import type { LetterPlan } from '../kernel/letter.ts'
import type { ArticleRef } from '../kernel/article-ref.ts'
import type { Guideline } from '../guideline/guideline.ts'
import type { Settings } from '../guideline/settings.ts'
import type { TaskKinds } from '../tasks/task-kinds.ts'
import type { CaseState } from './case-state.ts'
import type { CaseRow } from './case-row.ts'
import type { AnyEvent, Decider } from './decider.ts'
import type { PracticeView, Procedure } from './procedure.ts'
import type { Reader } from './procedure-terms.ts'
import type { RefusalKinds } from './refusal-kinds.ts'
import type { Registers } from './register.ts'

/** A procedure whose law isn't written in parts yet, in the form in which everything general meets it. */
export const handmade = <State extends CaseState, Command, Event extends AnyEvent>(given: {
  readonly name: string
  readonly decider: Decider<State, Command, Event>
  readonly powers: {
    readonly [type: string]: {
      readonly who: string
      readonly article: ArticleRef
      readonly at: readonly string[]
      readonly alsoPractice?: true
    }
  }
  readonly startedBy: string
  readonly stages: readonly string[]
  readonly refusals: RefusalKinds
  readonly taskKinds: TaskKinds
  readonly caseRow: (state: State) => CaseRow
  readonly registers?: Registers<State>
  readonly lettersFor: (event: Event, after: State, guideline: Guideline) => readonly LetterPlan[]
  readonly view: (state: State, now: Instant, calendar: Calendar, settings: Settings) => PracticeView
  readonly mayRead: (reader: Reader, state: State, guideline: Guideline) => boolean
  readonly narrowed?: (reader: Reader, state: State, guideline: Guideline) => State | null
}): Procedure => {
  const procedure = {
    registers: {},
    ...given,
    schemaVersion: 1,
    initialState: given.decider.initialState,
    parts: [],
    postsFor: () => [],
    isClosed: ({ stage }: CaseState) => stage === 'closed',
    commands: Object.fromEntries(
      Object.entries(given.powers).map(([type, power]) => [type, { ...power, fields: {} }] as const),
    ),
    permitted: given.decider.permits,
  }
  // The types of its own law end here, as they do for every procedure in the registry.
  return procedure as unknown as Procedure
}
