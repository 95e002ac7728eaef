import {
  day,
  line,
  office,
  oneInForce,
  orNull,
  person,
  reason,
  remarks,
  yesOrNo,
  type DataOf,
} from '../../kernel/fields.ts'

/** From when until when somebody is to have an authority; to nothing where no last day is meant. */
const period = { fromOn: day(), untilOn: orNull(day()) }

/** What is asked for: for which office, who is to operate what, with which kind of authority, and why. */
export const requestFields = {
  office: office(),
  operator: person(),
  staffNumber: line(40),
  kind: oneInForce('authorityKinds'),
  equipment: oneInForce('equipment', 'equipment-under-control'),
  ...period,
  reason: reason(),
}

/** What is to become of a live authority: for another office after a transfer, or for another time. */
export const changeFields = { office: office(), ...period, reason: reason() }

/** Why an office no longer wants what it has asked for. */
export const withdrawalFields = { reason: reason() }

/** What the security officer says: on which day, what, and whether they agree. It is no approval. */
export const consultationFields = { heldOn: day(), said: reason(), agreed: yesOrNo() }

/** From when the operator is settled, under what, and why all the same where the officer does not agree. */
export const grantFields = { fromOn: day(), despite: remarks(), conditions: remarks() }

/** Why the operator is not settled. */
export const refusalFields = { reason: reason() }

/** An authority as it is asked for. */
export type RequestedAuthority = DataOf<typeof requestFields>
/** A change as it is asked for. */
export type WantedChange = DataOf<typeof changeFields>
/** What an officer has said. */
export type SaidInConsultation = DataOf<typeof consultationFields>
/** A decision for it. */
export type Grant = DataOf<typeof grantFields>
