import { accessRules } from './rules/access-rules.ts'
import { assetRules } from './rules/asset-rules.ts'
import type { CheckedRuleText } from './rules/checked-rules.ts'
import { circulationRules } from './rules/circulation-rules.ts'
import { contractLifeRules } from './rules/contract-life-rules.ts'
import { contractRules } from './rules/contract-rules.ts'
import { councilRules } from './rules/council-rules.ts'
import { entryRules } from './rules/entry-rules.ts'
import { generalRules } from './rules/general-rules.ts'
import { incidentRules } from './rules/incident-rules.ts'
import { instructionRules } from './rules/instruction-rules.ts'
import { ledgerRules } from './rules/ledger-rules.ts'
import { methodRules } from './rules/method-rules.ts'
import { outsourcingRules } from './rules/outsourcing-rules.ts'
import { paperRules } from './rules/paper-rules.ts'

const all = {
  ...generalRules,
  ...councilRules,
  ...circulationRules,
  ...instructionRules,
  ...entryRules,
  ...ledgerRules,
  ...accessRules,
  ...methodRules,
  ...assetRules,
  ...outsourcingRules,
  ...paperRules,
  ...contractRules,
  ...contractLifeRules,
  ...incidentRules,
} as const

/** The name of a rule by which a breach is told. */
export type CheckedRule = keyof typeof all

/** Every rule by which the checker judges, in the guideline's order. */
export const checkedRules: { readonly [rule in CheckedRule]: CheckedRuleText } = all
