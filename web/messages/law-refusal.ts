import type { CouncilRefusal } from '../../domain/council/refusals.ts'
import type { IncidentRefusal } from '../../domain/incident/refusals.ts'
import type { InstructionRefusal } from '../../domain/instruction/refusals.ts'
import type { OutsourcingRefusal } from '../../domain/outsourcing/refusals.ts'

/** Every reason for which the law refuses; each has its words in both languages. */
export type LawRefusal = OutsourcingRefusal | CouncilRefusal | IncidentRefusal | InstructionRefusal
