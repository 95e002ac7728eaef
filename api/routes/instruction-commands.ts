import { z } from 'zod'
import {
  causeKinds,
  instructionKinds,
  type InstructionCommand,
  type InstructionTerms,
} from '../../domain/instruction/commands.ts'
import type { CaseId, PostId } from '../../domain/kernel/ids.ts'
import type { TaskCommand } from '../../domain/tasks/remind-and-escalate.ts'
import { day, line, optionalLine, paragraph, remarks } from '../fields.ts'

/** The commands that people give on an instruction; the others are the practice's. */
type PersonsCommand = Exclude<InstructionCommand, TaskCommand>

const post = () => line().transform((id) => id as PostId)
const reason = () => paragraph(4_000)
const anew = z.strictObject({ reason: reason(), dueOn: day() })
const report = z.strictObject({ text: paragraph(), evidence: remarks() })

/** A case in which a cause is recorded; null where it isn't in Sekisho. */
const causeCase = () =>
  optionalLine()
    .nullish()
    .transform((id) => (id ? (id as CaseId) : null))

const terms = z.strictObject({
  kind: z.enum(instructionKinds),
  cause: z.strictObject({
    kind: z.enum(causeKinds),
    case: causeCase(),
    item: optionalLine()
      .nullish()
      .transform((id) => id || null),
    text: optionalLine(),
  }),
  addressee: post(),
  title: line(),
  content: paragraph(),
  dueOn: day(),
  evidenceWanted: optionalLine(),
}) satisfies z.ZodType<InstructionTerms>

/** The content of each command that people give on an instruction, checked strictly (Arts. 6 and 11). */
export const instructionData = {
  RequestReport: z.strictObject({ addressee: post(), title: line(), content: paragraph(), dueOn: day() }),
  DraftInstruction: terms,
  IssueInstruction: terms,
  GiveReport: report,
  AcknowledgeInstruction: z.strictObject({ note: remarks() }),
  ReportProgress: z.strictObject({ text: paragraph() }),
  ReportCompletion: report,
  ReturnReport: anew,
  ExtendInstruction: anew,
  WithdrawInstruction: z.strictObject({ reason: reason() }),
  CloseInstruction: z.strictObject({ note: remarks() }),
} as const satisfies {
  readonly [type in PersonsCommand['type']]: z.ZodType<Extract<PersonsCommand, { readonly type: type }>['data']>
}
