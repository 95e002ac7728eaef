import type { ChangeTerms } from '../../domain/outsourcing/changes/fields.ts'
import type { SubcontractTerms } from '../../domain/outsourcing/subcontracts/fields.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { act, type PastAct } from './past-act.ts'

const chief = 'general-policy-director'

/** The head asks for a change of what was approved. */
export const changeRequested = (at: Instant, office: string, terms: ChangeTerms): PastAct =>
  act('RequestChange', `${office}-head`, at, terms)
/** The chief approves it. */
export const changeApproved = (at: Instant, change: string, note = ''): PastAct =>
  act('ApproveChange', chief, at, { change, conditions: [], note })
/** Its day has come. */
export const changeTookEffect = (at: Instant, change: string): PastAct =>
  act('EffectChange', 'practice', at, { change })
/** The head asks the city's consent to a sub-contract. */
export const subcontractRequested = (at: Instant, office: string, terms: SubcontractTerms): PastAct =>
  act('RequestSubcontract', `${office}-head`, at, terms)
/** The chief consents for the city. */
export const consented = (at: Instant, subcontract: string, note = ''): PastAct =>
  act('ConsentSubcontract', chief, at, { subcontract, conditions: [], note })
