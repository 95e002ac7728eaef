import type { CommonRule } from '../law/common-rules.ts'
import { assessmentRules } from './assessment/rules.ts'
import { closingRules } from './closing/rules.ts'
import { affectedContractRules } from './contracts/rules.ts'
import { councilProposalRules } from './council/rules.ts'
import { followUpRules } from './follow-ups/rules.ts'
import { noticeRules } from './notices/rules.ts'
import { reportRules } from './report/rules.ts'

/** Every rule that this law cites, by its part: where each stands, the guideline in force says. */
export const incidentRules = {
  ...reportRules,
  ...assessmentRules,
  ...affectedContractRules,
  ...followUpRules,
  ...noticeRules,
  ...councilProposalRules,
  ...closingRules,
}

/** One of those, or of those that every procedure has. */
export type IncidentRule = keyof typeof incidentRules | CommonRule
