import type { RuleGists } from '../kernel/rule-gist.ts'
import { approvalRules } from './approval/rules.ts'
import { attachmentRules } from './attachments/rules.ts'
import { certificateRules } from './certificates/rules.ts'
import { changeRules } from './changes/rules.ts'
import { contractRules } from './contract/rules.ts'
import { correctionRules } from './corrections/rules.ts'
import { deliberationRules } from './deliberation/rules.ts'
import { doubtRules } from './doubts/rules.ts'
import { endingRules } from './ending/rules.ts'
import { incidentNoteRules } from './incidents/rules.ts'
import { inspectionRules } from './inspections/rules.ts'
import { renewalRules } from './renewal/rules.ts'
import { requestRules } from './request/rules.ts'
import { sidePathRules } from './side-paths/rules.ts'
import { subcontractRules } from './subcontracts/rules.ts'
import { vettingRules } from './vetting/rules.ts'
import type { OutsourcingRules } from './law.ts'

/** Every rule that this law cites, by its part: where each stands, the guideline in force says. */
export const outsourcingRules = {
  ...requestRules,
  ...vettingRules,
  ...attachmentRules,
  ...deliberationRules,
  ...approvalRules,
  ...contractRules,
  ...doubtRules,
  ...subcontractRules,
  ...changeRules,
  ...correctionRules,
  ...inspectionRules,
  ...certificateRules,
  ...incidentNoteRules,
  ...renewalRules,
  ...sidePathRules,
  ...endingRules,
} as const satisfies RuleGists & { readonly [Rule in OutsourcingRules[keyof OutsourcingRules]]: unknown }
