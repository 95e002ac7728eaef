import { ownOf } from './own-of.ts'
import type { ProcedureExtras } from './procedure-extras.ts'

/** The extras of those procedures that have any, by their names. */
export const allExtras = await ownOf<ProcedureExtras>('extras')
