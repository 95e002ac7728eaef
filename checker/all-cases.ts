import type { CaseCheck } from './case-check.ts'
import { assetCheck } from './cases/asset.ts'
import { authorityReviewCheck } from './cases/authority-review.ts'
import { authorityCheck } from './cases/authority.ts'
import { cityCheck } from './cases/city.ts'
import { councilCheck } from './cases/council.ts'
import { entryLogCheck } from './cases/entry-log.ts'
import { entryPermitCheck } from './cases/entry-permit.ts'
import { entrySupervisionCheck } from './cases/entry-supervision.ts'
import { incidentCheck } from './cases/incident.ts'
import { instructionCheck } from './cases/instruction.ts'
import { managementMethodCheck } from './cases/management-method.ts'
import { operationHistoryCheck } from './cases/operation-history.ts'
import { operationPlanCheck } from './cases/operation-plan.ts'
import { outsourcingCheck } from './cases/outsourcing.ts'
import { stockTakeCheck } from './cases/stock-take.ts'

/** How each procedure's histories are judged, in the guideline's order; the city's rule book last. */
export const allCases: readonly CaseCheck[] = [
  councilCheck,
  instructionCheck,
  entryPermitCheck,
  entryLogCheck,
  entrySupervisionCheck,
  authorityCheck,
  authorityReviewCheck,
  managementMethodCheck,
  operationHistoryCheck,
  assetCheck,
  stockTakeCheck,
  operationPlanCheck,
  outsourcingCheck,
  incidentCheck,
  cityCheck,
]
