import type { RefusalTexts } from './refusal-text.ts'
import type { AnyProcedureWords } from './procedure-words.ts'
import type { Sentence } from './sentence.ts'

type Texts = Readonly<Record<string, string>>

/** What the words of all procedures come to: an inbox, a history or a refusal meets those of any. */
export interface AllWords {
  readonly stages: Texts
  readonly tasks: Texts
  readonly taskAsks: Texts
  readonly commands: Texts
  readonly done: Texts
  /** What comes after some of those acts. */
  readonly doneNext: Texts
  readonly sentences: { readonly [type: string]: Sentence }
  readonly refusals: RefusalTexts
  /** What fields are called, and what can be wrong with one, where nobody knows whose command it is. */
  readonly fields: Texts
  readonly problems: Texts
  /** Parts of a case by the kind that begins their ids, and those that have one name only. */
  readonly parts: { readonly [kind: string]: (n: string) => string }
  readonly fixedParts: Texts
  /** Kinds of parts that are left out where it is said what a task asks. */
  readonly unsaidParts: readonly string[]
  /** What settings are called, by their names. */
  readonly settings: Texts
}

/** What stands once for every procedure, and is part of the same tables. */
export type SharedWords = Pick<AllWords, 'commands' | 'sentences' | 'refusals' | 'problems'>

/** Puts the words of all procedures together; where two use one name, the later one's stands. */
export const allWords = (shared: SharedWords, each: readonly AnyProcedureWords[]): AllWords => {
  const over = <Table extends object>(tables: readonly Table[]): Table => Object.assign({}, ...tables)
  // Fields and problems are many and alike: those of the first procedure that has them.
  const under = (tables: readonly Texts[]): Texts => over(tables.toReversed())
  return {
    stages: under(each.map((one) => one.stages)),
    tasks: over(each.map((one) => one.tasks)),
    taskAsks: over(each.map((one) => one.taskAsks)),
    commands: over([shared.commands, ...each.map((one) => one.commands)]),
    done: over(each.map((one) => one.done)),
    doneNext: over(each.map((one) => one.doneNext ?? {})),
    sentences: over([shared.sentences, ...each.map((one) => one.sentences)]),
    refusals: over([shared.refusals, ...each.map((one) => one.refusals)]),
    fields: under(each.map((one) => one.forms.names)),
    problems: { ...under(each.map((one) => one.forms.problems ?? {})), ...shared.problems },
    parts: over(each.map((one) => one.parts)),
    fixedParts: over(each.map((one) => one.fixedParts)),
    unsaidParts: each.flatMap((one) => one.unsaidParts ?? []),
    settings: over(each.map((one) => one.settings ?? {})),
  }
}
