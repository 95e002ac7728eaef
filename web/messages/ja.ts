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
import { timeline } from './timeline.ja.ts'

/** Everything that a person reads on a page, in Japanese: the language in which the product is written first. */
export const ja = { frame, parts, words: outsourcingWords, refusals, otherRefusals, refusalTitles, timeline, notices, forms, cases: caseMessages, pages, help }

/** What every language has to say; English is checked against it by the compiler. */
export type Messages = typeof ja
