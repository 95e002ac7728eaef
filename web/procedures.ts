import { assetWeb } from './asset/asset-web.ts'
import { authorityWeb } from './authority/authority-web.ts'
import { authorityReviewWeb } from './authority-review/authority-review-web.ts'
import { cityWeb } from './city/city-web.ts'
import { councilWeb } from './council/council-web.ts'
import { entryPermitWeb } from './entry-permit/entry-permit-web.ts'
import { entryLogWeb } from './entry-log/entry-log-web.ts'
import { entrySupervisionWeb } from './entry-supervision/entry-supervision-web.ts'
import { incidentWeb } from './incident/incident-web.ts'
import { instructionWeb } from './instruction/instruction-web.ts'
import { managementMethodWeb } from './management-method/management-method-web.ts'
import { operationHistoryWeb } from './operation-history/operation-history-web.ts'
import { operationPlanWeb } from './operation-plan/operation-plan-web.ts'
import { outsourcingWeb } from './outsourcing/outsourcing-web.ts'
import { stockTakeWeb } from './stock-take/stock-take-web.ts'
import type { WebProcedure } from './web-procedure.ts'

/**
 * Every procedure, one line each: pages, letters and documents loop over this list and know none of them by name. Where
 * two procedures use one name for different things, a table over all of them says what the later one does.
 */
export const webProcedures: readonly WebProcedure[] = [
  outsourcingWeb,
  councilWeb,
  instructionWeb,
  incidentWeb,
  entryPermitWeb,
  entryLogWeb,
  entrySupervisionWeb,
  authorityWeb,
  authorityReviewWeb,
  managementMethodWeb,
  operationHistoryWeb,
  assetWeb,
  stockTakeWeb,
  operationPlanWeb,
  cityWeb,
]
