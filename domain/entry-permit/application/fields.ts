import {
  caseOf,
  day,
  inSection,
  line,
  office,
  oneInForce,
  optionalTime,
  person,
  reason,
  remarks,
  type DataOf,
  company,
} from '../../kernel/fields.ts'

/** For what, from when until when and at which hours somebody is to enter, and what they bring along. */
export const termsFields = {
  ...inSection('content', { purpose: reason(), belongings: remarks() }),
  ...inSection('period', {
    fromOn: day(),
    untilOn: day(),
    /** The hours of a day; both empty where there is no limit. */
    fromTime: optionalTime(),
    untilTime: optionalTime(),
  }),
}

/** Whose office applies, and for which room or place. */
const placeFields = inSection('place', { office: office(), room: oneInForce('rooms', 'rooms-under-control') })

/** An application for somebody of the city. */
export const staffFields = { ...placeFields, ...inSection('people', { entrant: person() }), ...termsFields }

/** An application for a contractor's worker, who works under a contract. */
export const workerFields = {
  ...placeFields,
  ...inSection('people', {
    contract: caseOf('outsourcing'),
    /** The company that the worker belongs to: the contractor, or a sub-contractor to whom the city has consented. */
    company: company(),
    worker: line(100),
    workerKana: line(100),
  }),
  ...termsFields,
}

/** Why the office no longer wants it. */
export const withdrawalFields = { reason: reason() }

/** What is asked for. */
export type EntryTerms = DataOf<typeof termsFields>
/** An application for somebody of the city. */
export type StaffApplication = DataOf<typeof staffFields>
/** An application for a contractor's worker. */
export type WorkerApplication = DataOf<typeof workerFields>
