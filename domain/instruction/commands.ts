import type { CaseId, PostId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { TaskCommand } from '../tasks/remind-and-escalate.ts'

type Command<Type extends string, Data> = { readonly type: Type; readonly data: Data }
type Reason = { readonly reason: string }

/** What may be asked of an instruction, or of the hearing of a report that may lead to one (Arts. 6 and 11). */
export type InstructionCommand =
  | Command<'DraftInstruction', InstructionTerms>
  | Command<'IssueInstruction', InstructionTerms>
  | Command<'RequestReport', ReportTerms>
  | Command<'GiveReport', Report>
  | Command<'AcknowledgeInstruction', { readonly note: string }>
  | Command<'ReportProgress', { readonly text: string }>
  | Command<'ReportCompletion', Report>
  | Command<'ReturnReport', Reason & { readonly dueOn: PlainDate }>
  | Command<'ExtendInstruction', Reason & { readonly dueOn: PlainDate }>
  | Command<'WithdrawInstruction', Reason>
  | Command<'CloseInstruction', { readonly note: string }>
  | TaskCommand

/** Art. 6: on the strength of what the council found. Art. 11: on the control of entry. */
export const instructionKinds = ['council', 'entry'] as const
/** One of those. */
export type InstructionKind = (typeof instructionKinds)[number]

/** What an instruction rests on: a meeting's item, a report that was heard, an incident, or the chief's own inquiry. */
export const causeKinds = ['meeting', 'report', 'incident', 'none'] as const
/** One of those. */
export type CauseKind = (typeof causeKinds)[number]

/** What caused an instruction, by the case in which it is recorded. */
export interface Cause {
  readonly kind: CauseKind
  /**
   * The meeting, report or incident; null where it isn't in Sekisho (a meeting on paper), or for a report in this very
   * case.
   */
  readonly case: CaseId | null
  /** The item of the meeting. */
  readonly item: string | null
  /** How people call it, such as the meeting's name and item. */
  readonly text: string
}

/** What an instruction says. */
export interface InstructionTerms {
  readonly kind: InstructionKind
  readonly cause: Cause
  /** The post that is instructed: whoever holds it, also after a transfer. */
  readonly addressee: PostId
  readonly title: string
  readonly content: string
  readonly dueOn: PlainDate
  /** What is to prove that it was done; empty where the report alone will do. */
  readonly evidenceWanted: string
}

/** What the chief wants to hear about the control of entry (Art. 11). */
export interface ReportTerms {
  readonly addressee: PostId
  readonly title: string
  readonly content: string
  readonly dueOn: PlainDate
}

/** A report, and what proves it. */
export interface Report {
  readonly text: string
  readonly evidence: string
}
