import { caseMessages } from './case.ja.ts'
import { councilForms } from './council-forms.ja.ts'
import { councilSentences } from './council-timeline.ja.ts'
import { councilWords } from './council-words.ja.ts'
import { councilPages } from './council.ja.ts'
import { forms } from './forms.ja.ts'
import { frame, parts } from './frame.ja.ts'
import { help } from './help.ja.ts'
import { incidentWords } from './incident.ja.ts'
import { instructionWords } from './instruction.ja.ts'
import { outsourcingWords } from './outsourcing-words.ja.ts'
import { notices } from './notices.ja.ts'
import { otherRefusals } from './other-refusals.ja.ts'
import { pages } from './pages.ja.ts'
import { refusalTitles } from './refusal-titles.ja.ts'
import { refusals } from './refusals.ja.ts'
import { vetting } from './vetting.ja.ts'
import { timeline as outsourcingTimeline, type Sentence } from './timeline.ja.ts'

const { meetingKinds, attendance, itemOutcomes, circularRounds, stances } = councilWords

/** A step of any procedure, as refusals name it. */
const anyStage = {
  ...councilWords.stages,
  ...instructionWords.stages,
  ...incidentWords.stages,
  ...outsourcingWords.stages,
} as Readonly<Record<string, string>>

/**
 * What the procedures call their tasks, commands and events: one table over all, for an inbox, a mail or a history
 * meets them all. Each procedure's own groups of words stand under its own name or in `words` beside these.
 */
const words = {
  ...outsourcingWords,
  anyStage,
  meetingKinds,
  attendance,
  itemOutcomes,
  circularRounds,
  stances,
  instructionKinds: instructionWords.kinds,
  incidentNotices: incidentWords.notices,
  incidentProposals: incidentWords.proposals,
  tasks: {
    ...outsourcingWords.tasks,
    ...councilWords.tasks,
    ...instructionWords.tasks,
    ...incidentWords.tasks,
  } as Readonly<Record<string, string>>,
  taskAsks: {
    ...outsourcingWords.taskAsks,
    ...councilWords.taskAsks,
    ...instructionWords.taskAsks,
    ...incidentWords.taskAsks,
  } as Readonly<Record<string, string>>,
  commands: {
    ...outsourcingWords.commands,
    ...councilWords.commands,
    ...instructionWords.commands,
    ...incidentWords.commands,
  } as Readonly<Record<string, string>>,
  done: { ...outsourcingWords.done, ...councilWords.done, ...instructionWords.done, ...incidentWords.done } as Readonly<
    Record<string, string>
  >,
}

const timeline = {
  ...outsourcingTimeline,
  sentences: {
    ...outsourcingTimeline.sentences,
    ...councilSentences,
    ...instructionWords.sentences,
    ...incidentWords.sentences,
  } as { readonly [type: string]: Sentence },
}

const council = { ...councilWords, ...councilPages, forms: councilForms }

/** Everything that a person reads on a page, in Japanese: the language in which the product is written first. */
export const ja = {
  frame,
  parts,
  words,
  refusals,
  otherRefusals,
  refusalTitles,
  timeline,
  notices,
  forms,
  cases: caseMessages,
  vetting,
  pages,
  help,
  council,
  instruction: instructionWords,
  incident: incidentWords,
}

/** What every language has to say; English is checked against it by the compiler. */
export type Messages = typeof ja
