import type { Rules } from '../guideline/rules.ts'
import type { CaseId, PostId } from '../kernel/ids.ts'
import type { Matter } from '../kernel/other-cases.ts'
import type { RuleGist } from '../kernel/rule-gist.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { DayRules } from '../guideline/rule-book.ts'
import type { Guideline } from '../guideline/guideline.ts'
import type { ReadingScope } from '../guideline/reading-scope.ts'
import type { OpenTask } from '../tasks/task.ts'
import type { OwnRow } from './case-row.ts'
import type { LawTerms, Ruled } from './command-law.ts'
import type { CommonRule } from './common-rules.ts'
import type { AnyCommand, AnyEvent } from './decider.ts'
import type { Cause, EndingOf, HangsOn, Heeds, Held } from './hanging.ts'
import type { OwnSettings } from './own-settings.ts'
import type { Part } from './part.ts'
import type { Registers } from './register.ts'
import type { RefusalKinds } from './refusal-kinds.ts'

/** All that is said of a procedure besides its parts. Everything general loops over it (`domain/procedures.ts`). */
export interface ProcedureTerms<Terms extends LawTerms> {
  /** Stands in its cases' ids and addresses. */
  readonly name: string
  /** The version of its events' data; an older one goes through the upcasters. */
  readonly schemaVersion: number
  /** Its stages while a case is open, in their order. */
  readonly stages: readonly Terms['Stage'][]
  readonly initialState: Terms['State']
  readonly parts: readonly Part<Terms>[]
  /** The command by which a case begins for programs; no page of a case offers it. */
  readonly startedBy: string
  readonly refusals: RefusalKinds
  /** The rules that its law cites besides those that every procedure has, with their gist. */
  readonly rules: { readonly [rule in Exclude<Terms['Rule'], CommonRule>]: RuleGist }
  /** The posts that hold a power on a case, the responsible one first. */
  readonly postsFor: (who: Terms['Who'], state: Terms['State'], guideline: Guideline) => readonly PostId[]
  /** Whether an event can apply where the case stands; what can't changes nothing. */
  readonly applies: (state: Terms['State'], event: Pick<AnyEvent, 'type' | 'data'>) => boolean
  /**
   * What follows every act by itself, of the case as it is after it: a task that acts of several parts can open or make
   * pointless, or what several of them make doubtful. No part has to know of the others for it.
   */
  readonly follows?: (after: Terms['State'], rules: Rules) => readonly Ruled<Terms>[]
  readonly caseRow: (state: Terms['State']) => OwnRow
  /** The settings of its own, which a city can change; none where nothing is said. */
  readonly settings?: OwnSettings
  /** Its registers by their names; none where nothing is said. */
  readonly registers?: Registers<Terms['State']>
  /** Whether the holder of these posts may read a case. */
  readonly mayRead: (reader: Reader, state: Terms['State'], guideline: Guideline) => boolean
  /** What such a reader sees of it, where that is only some of it; null where it is all. */
  readonly narrowed?: (reader: Reader, state: Terms['State'], guideline: Guideline) => Terms['State'] | null
  /** Whether a case of it is asked for: whoever began it follows it among what they asked for until it is over. */
  readonly isAskedFor?: true
  /** Whether its letters go out at any hour, also where others wait for the morning. */
  readonly isUrgent?: true
  /** What of a case waits for another procedure to deliberate it; nothing where nothing is said. */
  readonly matters?: (state: Terms['State']) => readonly Matter[]
  /** Which matters of other cases this case holds before it: no second case of the procedure takes them. */
  readonly holds?: (state: Terms['State']) => readonly HeldMatter[]
  /** Which matters of other cases were before this case and got no answer, and on which day that was over. */
  readonly left?: (state: Terms['State']) => readonly (HeldMatter & { readonly on: PlainDate })[]
  /** The practice's command by which a case that holds matters looks at them again. */
  readonly looksAgainBy?: string
  /** Events with which the record itself writes a letter to somebody in person; none where nothing is said. */
  readonly personalLettersWith?: readonly string[]
  /** On what a case hangs: a contract, a person, a permit; on nothing where nothing is said. */
  readonly hangsOn?: (state: Terms['State']) => readonly HangsOn[]
  /** What somebody has by this case because of one of those; nothing where nothing is said. */
  readonly holdsUnder?: (state: Terms['State'], cause: Cause) => readonly Held[]
  /** By which commands a case hears that what it hangs on has ended, rests or goes on. */
  readonly heeds?: Heeds
  /** What of this case has ended or will, so that all that hangs on it hears of it; nothing where nothing is said. */
  readonly endings?: (state: Terms['State']) => readonly EndingOf[]
  /**
   * Which cases begin by themselves, asked every day anew: those of this day, and of days before on which nobody asked,
   * as far as they are `since` the day on which the city began with Sekisho. What has begun already begins once.
   */
  readonly beginsByItself?: (today: PlainDate, rules: DayRules, since: PlainDate) => readonly SelfBeginning[]
  /** Whether a task that opens calls for a letter of its own; all do where nothing is said. */
  readonly mailsTask?: (task: Pick<OpenTask, 'kind' | 'about'>, after: Terms['State']) => boolean
}

/** A matter of another case that a case holds. */
export interface HeldMatter {
  readonly case: CaseId
  readonly part: string | null
}

/** A case that begins by itself: the practice's command, and what tells the case from all others of its procedure. */
export interface SelfBeginning {
  readonly key: string
  readonly command: AnyCommand
}

/** Who reads: the posts held, and what they may read of cases in general. */
export interface Reader {
  readonly posts: readonly PostId[]
  readonly scope: ReadingScope
}
