import { outsourcingRefusals } from './outsourcing/refusals.ts'

/** Every reason for which an act of any procedure can be refused; each procedure's own list is joined here. */
export const lawRefusals = [...new Set([...outsourcingRefusals])] as const

/** One of those reasons. */
export type LawRefusal = (typeof lawRefusals)[number]
