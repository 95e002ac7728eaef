import {
  day,
  inSection,
  line,
  office,
  oneInForce,
  orNull,
  person,
  reason,
  remarks,
  whole,
  yesOrNo,
  type DataOf,
} from '../../kernel/fields.ts'

/**
 * An operator's IDs, and that matching information was registered: on which day and how many. The information itself is
 * kept nowhere here.
 */
const idFields = { operatorId: line(40), matchingId: line(40), matchingOn: day(), matchingCount: whole(0, 20) }

/** What is written into the register of IDs and authorities (Art. 14(3)). */
export const registerFields = { ...idFields }
/** That the operator has read the method of management and keeps to it (Art. 15). */
export const acknowledgeFields = { remarks: remarks() }
/** Since when an ID or its card is missing, and what was done. */
export const lossFields = { lostOn: day(), measures: reason() }

/** An authority from the register that was kept until now, as it was dated there. */
export const broughtInFields = {
  ...inSection('people', { office: office(), operator: person(), staffNumber: line(40) }),
  ...inSection('subject', {
    kind: oneInForce('authorityKinds'),
    equipment: oneInForce('equipment', 'equipment-under-control'),
    fromOn: day(),
    untilOn: orNull(day()),
  }),
  ...inSection('content', {
    consultedOn: day(),
    consultedWith: line(100),
    said: remarks(),
    agreed: yesOrNo(),
  }),
  ...inSection('kept', { ...idFields, acknowledgedOn: orNull(day()) }),
  ...inSection('source', { broughtInAs: line() }),
}

/** IDs as they are registered. */
export type Registered = DataOf<typeof registerFields>
/** An acknowledgement. */
export type Acknowledged = DataOf<typeof acknowledgeFields>
/** A loss. */
export type Loss = DataOf<typeof lossFields>
/** An authority as it is brought in. */
export type BroughtIn = DataOf<typeof broughtInFields>
