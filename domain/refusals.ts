import { councilRefusals } from './council/refusals.ts'
import { incidentRefusals } from './incident/refusals.ts'
import { instructionRefusals } from './instruction/refusals.ts'
import { outsourcingRefusals } from './outsourcing/refusals.ts'

/** Every reason for which an act of any procedure can be refused; each procedure's own list is joined here. */
export const lawRefusals = [
  ...new Set([...outsourcingRefusals, ...instructionRefusals, ...incidentRefusals, ...councilRefusals]),
] as const

/** One of those reasons. */
export type LawRefusal = (typeof lawRefusals)[number]
