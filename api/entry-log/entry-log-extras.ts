import type { ProcedureExtras } from '../procedures/procedure-extras.ts'
import { escortChoices } from './escort-choices.ts'

/** What the ledgers of entries need of the record besides one case: who may be an escort. */
export const extras: ProcedureExtras = { choices: escortChoices }
