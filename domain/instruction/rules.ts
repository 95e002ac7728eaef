import type { CommonRule } from '../law/common-rules.ts'
import { carryingOutRules } from './carrying-out/rules.ts'
import { endingRules } from './ending/rules.ts'
import { issueRules } from './issue/rules.ts'

/** Every rule that this law cites, by its part: where each stands, the guideline in force says. */
export const instructionRules = {
  ...issueRules,
  ...carryingOutRules,
  ...endingRules,
}

/** One of those, or of those that every procedure has. */
export type InstructionRule = keyof typeof instructionRules | CommonRule
