import {
  caseOf,
  day,
  group,
  line,
  oneOf,
  optionalLine,
  orNull,
  paragraph,
  post,
  type DataOf,
} from '../../kernel/fields.ts'
import { causeKinds, instructionKinds } from '../causes.ts'

/** What caused an instruction, by the case in which it is recorded. */
const cause = {
  kind: oneOf(causeKinds, 'causes'),
  /** The meeting, report or incident; null where it isn't in Sekisho, or for a report in this very case. */
  case: orNull(caseOf()),
  /** The item of the meeting. */
  item: orNull(optionalLine()),
  /** How people call it, such as the meeting's name and item. */
  text: optionalLine(),
}

/** What an instruction says (Arts. 6 and 11). */
export const instructionFields = {
  kind: oneOf(instructionKinds, 'kinds'),
  cause: group(cause),
  /** The post that is instructed: whoever holds it, also after a transfer. */
  addressee: post(),
  title: line(),
  content: paragraph(),
  dueOn: day(),
  /** What is to prove that it was done; empty where the report alone will do. */
  evidenceWanted: optionalLine(),
}

/** What an instruction says, as the law is given it. */
export type InstructionTerms = DataOf<typeof instructionFields>
/** What caused it. */
export type Cause = DataOf<typeof cause>
