import { cityExtras } from './city/city-extras.ts'
import { councilExtras } from './council/council-extras.ts'
import { entryLogExtras } from './entry-log/entry-log-extras.ts'
import { entryPermitExtras } from './entry-permit/entry-permit-extras.tsx'
import { outsourcingExtras } from './outsourcing/outsourcing-extras.ts'
import type { ProcedureExtras } from './procedure-extras.ts'

/** The extras of those procedures that have any, by their names: most need no line here. */
export const allExtras: { readonly [procedure: string]: ProcedureExtras } = {
  outsourcing: outsourcingExtras,
  council: councilExtras,
  'entry-permit': entryPermitExtras,
  'entry-log': entryLogExtras,
  city: cityExtras,
}
