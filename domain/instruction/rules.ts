import type { RuleGists } from '../kernel/rule-gist.ts'
import { carryingOutRules } from './carrying-out/rules.ts'
import { endingRules } from './ending/rules.ts'
import { issueRules } from './issue/rules.ts'
import { supervisionRules } from './hearing/rules.ts'
import type { InstructionRules } from './law.ts'

/** Every rule that this law cites, by its part: where each stands, the guideline in force says. */
export const instructionRules = {
  ...issueRules,
  ...supervisionRules,
  ...carryingOutRules,
  ...endingRules,
} as const satisfies RuleGists & { readonly [Rule in InstructionRules[keyof InstructionRules]]: unknown }
