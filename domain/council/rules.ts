import type { RuleGists } from '../kernel/rule-gist.ts'
import { agendaRules } from './agenda/rules.ts'
import { callingRules } from './calling/rules.ts'
import { circulationRules } from './circulation/rules.ts'
import { minutesRules } from './minutes/rules.ts'
import { papersRules } from './papers/rules.ts'
import { planningRules } from './planning/rules.ts'
import { rhythmRules } from './rhythm/rules.ts'
import { sittingRules } from './sitting/rules.ts'
import { tellingRules } from './telling/rules.ts'
import type { CouncilRules } from './law.ts'

/** Every rule that this law cites, by its part: where each stands, the guideline in force says. */
export const councilRules = {
  ...planningRules,
  ...rhythmRules,
  ...agendaRules,
  ...papersRules,
  ...callingRules,
  ...sittingRules,
  ...circulationRules,
  ...minutesRules,
  ...tellingRules,
} as const satisfies RuleGists & { readonly [Rule in CouncilRules[keyof CouncilRules]]: unknown }
