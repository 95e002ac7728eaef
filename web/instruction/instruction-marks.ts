import type { MarksOf } from '../words/mark.ts'
import type { InstructionWording } from './words/instruction-wording.ts'

/** How an instruction's events stand in its history. */
export const instructionMarks: MarksOf<InstructionWording['Event']> = {
  InstructionDrafted: { group: 'papers', tone: 'neutral', icon: 'doc', quotes: ({ content }) => [content] },
  ReportRequested: { group: 'decisions', tone: 'info', icon: 'right', quotes: ({ content }) => [content] },
  ReportGiven: { group: 'papers', tone: 'info', icon: 'doc', quotes: ({ text, evidence }) => [text, evidence] },
  InstructionIssued: { group: 'decisions', tone: 'info', icon: 'seal', quotes: ({ content }) => [content] },
  InstructionAcknowledged: { group: 'papers', tone: 'neutral', icon: 'check', quotes: ({ note }) => [note] },
  ProgressReported: { group: 'papers', tone: 'neutral', icon: 'doc', quotes: ({ text }) => [text] },
  CompletionReported: { group: 'papers', tone: 'info', icon: 'doc', quotes: ({ text, evidence }) => [text, evidence] },
  ReportReturned: { group: 'decisions', tone: 'warn', icon: 'back', quotes: ({ reason }) => [reason] },
  InstructionExtended: { group: 'decisions', tone: 'warn', icon: 'clock', quotes: ({ reason }) => [reason] },
  InstructionWithdrawn: { group: 'decisions', tone: 'neutral', icon: 'cross', quotes: ({ reason }) => [reason] },
  InstructionClosed: { group: 'decisions', tone: 'success', icon: 'lock', quotes: ({ note }) => [note] },
}
