import type { FieldRefusal } from '../kernel/deciding.ts'
import type { StandingRefusal } from '../tasks/standing.ts'

/** The reasons for which an instruction is refused besides who may act, when, and how a field must look. */
export const instructionRefusals = [
  'council-cause-missing',
  'cause-unnamed',
  'addressee-heads-nothing',
  'addressee-controls-no-entry',
  'extension-not-later',
  'evidence-missing',
] as const

/** Every reason for which an act on an instruction can be refused. */
export type InstructionRefusal = (typeof instructionRefusals)[number] | StandingRefusal | FieldRefusal | 'too-early'
