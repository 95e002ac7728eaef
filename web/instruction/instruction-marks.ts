import type { InstructionEvent } from '../../domain/instruction/events.ts'
import type { TaskEvent } from '../../domain/tasks/task.ts'
import type { Mark } from '../tell-history.ts'

/** How an instruction's events stand in its history. */
export const instructionMarks: { readonly [type in Exclude<InstructionEvent, TaskEvent>['type']]: Mark } = {
  InstructionDrafted: { group: 'papers', tone: 'neutral', icon: 'doc' },
  ReportRequested: { group: 'decisions', tone: 'info', icon: 'right' },
  ReportGiven: { group: 'papers', tone: 'info', icon: 'doc' },
  InstructionIssued: { group: 'decisions', tone: 'info', icon: 'seal' },
  InstructionAcknowledged: { group: 'papers', tone: 'neutral', icon: 'check' },
  ProgressReported: { group: 'papers', tone: 'neutral', icon: 'doc' },
  CompletionReported: { group: 'papers', tone: 'info', icon: 'doc' },
  ReportReturned: { group: 'decisions', tone: 'warn', icon: 'back' },
  InstructionExtended: { group: 'decisions', tone: 'warn', icon: 'clock' },
  InstructionWithdrawn: { group: 'decisions', tone: 'neutral', icon: 'cross' },
  InstructionClosed: { group: 'decisions', tone: 'success', icon: 'lock' },
}
