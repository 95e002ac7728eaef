import type { Messages } from './ja.ts'
import { caseMessages } from './case.en.ts'
import { councilForms } from './council-forms.en.ts'
import { councilSentences } from './council-timeline.en.ts'
import { councilWords } from './council-words.en.ts'
import { councilPages } from './council.en.ts'
import { forms } from './forms.en.ts'
import { frame, parts } from './frame.en.ts'
import { help } from './help.en.ts'
import { incidentWords } from './incident.en.ts'
import { instructionWords } from './instruction.en.ts'
import { outsourcingWords } from './outsourcing-words.en.ts'
import { notices } from './notices.en.ts'
import { otherRefusals } from './other-refusals.en.ts'
import { pages } from './pages.en.ts'
import { refusalTitles } from './refusal-titles.en.ts'
import { refusals } from './refusals.en.ts'
import { vetting } from './vetting.en.ts'
import { timeline as outsourcingTimeline } from './timeline.en.ts'

const { meetingKinds, attendance, itemOutcomes, circularRounds, stances } = councilWords

const words: Messages['words'] = {
  ...outsourcingWords,
  anyStage: { ...councilWords.stages, ...instructionWords.stages, ...incidentWords.stages, ...outsourcingWords.stages },
  meetingKinds,
  attendance,
  itemOutcomes,
  circularRounds,
  stances,
  instructionKinds: instructionWords.kinds,
  incidentNotices: incidentWords.notices,
  incidentProposals: incidentWords.proposals,
  tasks: { ...outsourcingWords.tasks, ...councilWords.tasks, ...instructionWords.tasks, ...incidentWords.tasks },
  taskAsks: {
    ...outsourcingWords.taskAsks,
    ...councilWords.taskAsks,
    ...instructionWords.taskAsks,
    ...incidentWords.taskAsks,
  },
  commands: {
    ...outsourcingWords.commands,
    ...councilWords.commands,
    ...instructionWords.commands,
    ...incidentWords.commands,
  },
  done: { ...outsourcingWords.done, ...councilWords.done, ...instructionWords.done, ...incidentWords.done },
}

const timeline: Messages['timeline'] = {
  ...outsourcingTimeline,
  sentences: {
    ...outsourcingTimeline.sentences,
    ...councilSentences,
    ...instructionWords.sentences,
    ...incidentWords.sentences,
  },
}

const council: Messages['council'] = { ...councilWords, ...councilPages, forms: councilForms }

/** Everything that a person reads on a page, in English. */
export const en: Messages = {
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
