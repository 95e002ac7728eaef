import type { CommonRefusal, RefusalKinds } from '../law/refusal-kinds.ts'

/** The reasons for which an instruction is refused besides who may act, when, and how a field must look. */
export const instructionRefusals = {
  'council-cause-missing': 'unfit',
  'cause-unnamed': 'unfit',
  'cause-without-outcome': 'unfit',
  'addressee-heads-nothing': 'unfit',
  'addressee-controls-no-entry': 'unfit',
  'extension-not-later': 'unfit',
  'evidence-missing': 'unfit',
} as const satisfies RefusalKinds

/** Every reason for which an act on an instruction can be refused. */
export type InstructionRefusal = keyof typeof instructionRefusals | CommonRefusal
