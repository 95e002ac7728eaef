import type { AnyEvent } from '../../domain/law/decider.ts'
import type { ChoiceWords } from './choice-words.ts'
import type { Course } from './course.ts'
import type { LetterWords } from './letter-words.ts'
import type { RefusalTexts } from './refusal-text.ts'
import type { SentencesOf, Sentence } from './sentence.ts'

/** What of a procedure's law has words: the compiler names each that has none. */
export interface Wording {
  readonly Stage: string
  readonly Ending: string
  /** Its commands, besides the two about tasks that every procedure has. */
  readonly Command: string
  /** Its events, besides those about tasks. */
  readonly Event: AnyEvent
  readonly Task: string
  readonly Refusal: string
  /** Those who hold powers in it. */
  readonly Who: string
  /** The kinds of letters with which it tells news. */
  readonly News: string
}

/**
 * What general pages, letters, the API and the documents say of a procedure, in one language. What only its own pages
 * say stands beside this in the procedure's own words.
 */
export interface ProcedureWords<Law extends Wording> extends ChoiceWords {
  /** What this kind of case is called (外部委託, 会議). */
  readonly procedure: string
  /** The same where all its cases are meant. */
  readonly plural: string
  readonly noNumber: string
  readonly stages: { readonly [stage in Law['Stage']]: string }
  readonly endings: { readonly [ending in Law['Ending']]: string }
  /** What a task asks, in a few words and in a sentence. */
  readonly tasks: { readonly [kind in Law['Task']]: string }
  readonly taskAsks: { readonly [kind in Law['Task']]: string }
  readonly commands: { readonly [type in Law['Command']]: string }
  /** What is said after a person's act; the practice's own acts say nothing. */
  readonly done: { readonly [type in Law['Command']]?: string }
  /** What comes after some of those acts. */
  readonly doneNext?: { readonly [type in Law['Command']]?: string }
  readonly sentences: SentencesOf<Law['Event']>
  readonly refusals: RefusalTexts<Law['Refusal']>
  /** Whoever holds a power, for the table of rights. */
  readonly who: { readonly [who in Law['Who']]: string }
  /** What the fields of its commands are called, and what can be wrong with one besides what is said of all fields. */
  readonly forms: {
    readonly names: Readonly<Record<string, string>>
    readonly problems?: Readonly<Record<string, string>>
  } & Readonly<Record<string, unknown>>
  /** Parts of a case by the kind that begins their ids (`inspection-2`), and those that have one name only. */
  readonly parts: { readonly [kind: string]: (n: string) => string }
  readonly fixedParts: Readonly<Record<string, string>>
  /** Kinds of parts whose number tells nobody which is meant: what a task asks is said without them. */
  readonly unsaidParts?: readonly string[]
  readonly letters: LetterWords<Law['Task'], Law['News']>
  /** How a case runs, for the help page. */
  readonly course: Course
  /** What its own settings are called, by their whole names, and their group by the procedure's name. */
  readonly settings?: Texts
}

/** The words of a procedure whose own types are forgotten: what general code meets. */
export interface AnyProcedureWords extends ChoiceWords {
  readonly procedure: string
  readonly plural: string
  readonly noNumber: string
  readonly stages: Texts
  readonly endings: Texts
  readonly tasks: Texts
  readonly taskAsks: Texts
  readonly commands: Texts
  readonly done: Texts
  readonly doneNext?: Texts
  readonly sentences: { readonly [type: string]: Sentence }
  readonly refusals: RefusalTexts
  readonly who: Texts
  readonly forms: { readonly names: Texts; readonly problems?: Texts }
  readonly parts: { readonly [kind: string]: (n: string) => string }
  readonly fixedParts: Texts
  readonly unsaidParts?: readonly string[]
  readonly letters: LetterWords
  readonly course: Course
  readonly settings?: Texts
}

type Texts = Readonly<Record<string, string>>

/** The same with whatever else a procedure's own pages say. */
export type OwnWords<Law extends Wording> = ProcedureWords<Law> & Readonly<Record<string, unknown>>

/**
 * The words of a procedure as its first language has them, made the type of every language: what general code reads by
 * the law's own keys, everything else as it stands.
 */
export type WordsLike<First, Law extends Wording> = Omit<First, LawKeys> & Pick<ProcedureWords<Law>, LawKeys>

type LawKeys = 'sentences' | 'refusals' | 'letters' | 'done' | 'course'
