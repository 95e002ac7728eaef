import { caseMessages } from './case.ja.ts'
import { forms } from './forms.ja.ts'
import { frame, parts } from './frame.ja.ts'
import { help } from './help.ja.ts'
import { outsourcingWords } from './outsourcing-words.ja.ts'
import { notices } from './notices.ja.ts'
import { otherRefusals } from './other-refusals.ja.ts'
import { pages } from './pages.ja.ts'
import { refusalTitles } from './refusal-titles.ja.ts'
import { refusals } from './refusals.ja.ts'
import { timeline as outsourcingTimeline, type Sentence } from './timeline.ja.ts'

/**
 * What the procedures call their tasks, commands and events: one table over all, for an inbox, a mail or a history
 * meets them all. Each procedure's own groups of words stand under its own name or in `words` beside these.
 */
const words = {
  ...outsourcingWords,
  tasks: { ...outsourcingWords.tasks } as Readonly<Record<string, string>>,
  taskAsks: { ...outsourcingWords.taskAsks } as Readonly<Record<string, string>>,
  commands: { ...outsourcingWords.commands } as Readonly<Record<string, string>>,
  done: { ...outsourcingWords.done } as Readonly<Record<string, string>>,
}

const timeline = { ...outsourcingTimeline, sentences: { ...outsourcingTimeline.sentences } as { readonly [type: string]: Sentence } }

/** Everything that a person reads on a page, in Japanese: the language in which the product is written first. */
export const ja = { frame, parts, words, refusals, otherRefusals, refusalTitles, timeline, notices, forms, cases: caseMessages, pages, help }

/** What every language has to say; English is checked against it by the compiler. */
export type Messages = typeof ja
