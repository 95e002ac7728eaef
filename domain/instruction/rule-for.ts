import type { InstructionKind } from './causes.ts'

/** The rule by which an instruction is given: on the council's findings, or on the control of entry. */
export const ruleFor = (kind: InstructionKind) =>
  kind === 'council' ? 'instruct-on-council-result' : 'entry-control-instructed'
