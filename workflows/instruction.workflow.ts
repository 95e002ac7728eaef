import type { InstructionCommand } from '../domain/instruction/commands.ts'
import type { InstructionLaw } from '../domain/instruction/law.ts'
import type { CaseId } from '../domain/kernel/ids.ts'
import type { TaskWake } from '../domain/tasks/wakes.ts'
import { practise, type Stages } from './moves/practise.ts'

/**
 * The practice of an instruction (Arts. 6 and 11): people draft, report, instruct, carry out and close; this waits with
 * them, calls to mind what lies open, and brings what is overdue before the chief.
 */
export async function instruction(caseId: CaseId): Promise<void> {
  await practise(caseId, instructionStages)
}

type Waiting = Stages<InstructionLaw['Stage'], InstructionCommand['type'], InstructionLaw['Who'], TaskWake>

/** What each stage of an instruction waits for. */
export const instructionStages: Waiting = {
  /** The chief issues what the secretariat has drafted, or drops it. */
  draft: {
    rule: 'instruct-on-council-result',
    waitsFor: { IssueInstruction: 'chief', WithdrawInstruction: 'chief' },
    meanwhile: ['issue'],
  },
  /** Whoever controls the entry of a room reports on it. */
  hearing: { rule: 'entry-control-reported', waitsFor: { GiveReport: 'addressee' } },
  /** The chief instructs on the strength of the report, or leaves it at that. */
  considering: {
    rule: 'instruct-on-council-result',
    waitsFor: { IssueInstruction: 'chief', CloseInstruction: 'chief' },
  },
  /** The addressee acknowledges the receipt; whoever reports the completion at once has received it, too. */
  issued: {
    rule: 'instruction-carried-out',
    waitsFor: { AcknowledgeInstruction: 'addressee', ReportCompletion: 'addressee' },
    meanwhile: ['carrying-out'],
  },
  /** The addressee carries it out by its day. */
  'in-hand': {
    rule: 'instruction-carried-out',
    waitsFor: { ReportCompletion: 'addressee' },
    meanwhile: ['carrying-out'],
  },
  /** The chief says whether that is enough. */
  reported: { rule: 'instruction-ended', waitsFor: { CloseInstruction: 'chief', ReturnReport: 'chief' } },
}
