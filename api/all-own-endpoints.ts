import { cityEndpoints } from './city/city-endpoints.ts'
import { councilEndpoints } from './council/council-endpoints.ts'
import { entryPermitEndpoints } from './entry-permit/entry-permit-endpoints.ts'
import { entryLogEndpoints } from './entry-log/entry-log-endpoints.ts'
import { incidentEndpoints } from './incident/incident-endpoints.ts'
import { operationPlanEndpoints } from './operation-plan/operation-plan-endpoints.ts'
import { outsourcingEndpoints } from './outsourcing/outsourcing-endpoints.ts'
import type { OwnEndpoints } from './own-endpoints.ts'

/** The endpoints of those procedures that have some of their own, by their names: most need no line here. */
export const allOwnEndpoints: { readonly [procedure: string]: OwnEndpoints } = {
  outsourcing: outsourcingEndpoints,
  council: councilEndpoints,
  incident: incidentEndpoints,
  'entry-permit': entryPermitEndpoints,
  'entry-log': entryLogEndpoints,
  'operation-plan': operationPlanEndpoints,
  city: cityEndpoints,
}
