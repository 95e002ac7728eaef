import type { RuleGists } from '../kernel/rule-gist.ts'
import { assessmentRules } from './assessment/rules.ts'
import { closingRules } from './closing/rules.ts'
import { affectedContractRules } from './contracts/rules.ts'
import { councilProposalRules } from './council/rules.ts'
import { followUpRules } from './follow-ups/rules.ts'
import { noticeRules } from './notices/rules.ts'
import { reportRules } from './report/rules.ts'
import type { IncidentRules } from './law.ts'

/** Every rule that this law cites, by its part: where each stands, the guideline in force says. */
export const incidentRules = {
  ...reportRules,
  ...assessmentRules,
  ...affectedContractRules,
  ...followUpRules,
  ...noticeRules,
  ...councilProposalRules,
  ...closingRules,
} as const satisfies RuleGists & { readonly [Rule in IncidentRules[keyof IncidentRules]]: unknown }
