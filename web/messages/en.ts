import type { Messages } from './ja.ts'
import { caseMessages } from './case.en.ts'
import { forms } from './forms.en.ts'
import { frame, parts } from './frame.en.ts'
import { help } from './help.en.ts'
import { outsourcingWords } from './outsourcing-words.en.ts'
import { notices } from './notices.en.ts'
import { otherRefusals } from './other-refusals.en.ts'
import { pages } from './pages.en.ts'
import { refusalTitles } from './refusal-titles.en.ts'
import { refusals } from './refusals.en.ts'
import { timeline as outsourcingTimeline } from './timeline.en.ts'

const words: Messages['words'] = {
  ...outsourcingWords,
  tasks: { ...outsourcingWords.tasks },
  taskAsks: { ...outsourcingWords.taskAsks },
  commands: { ...outsourcingWords.commands },
  done: { ...outsourcingWords.done },
}

const timeline: Messages['timeline'] = { ...outsourcingTimeline, sentences: { ...outsourcingTimeline.sentences } }

/** Everything that a person reads on a page, in English. */
export const en: Messages = { frame, parts, words, refusals, otherRefusals, refusalTitles, timeline, notices, forms, cases: caseMessages, pages, help }
