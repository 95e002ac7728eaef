import {
  day,
  group,
  leftOut,
  line,
  listOf,
  money,
  oneOf,
  optionalLine,
  paragraph,
  part,
  reason,
  remarks,
  severalInForce,
  severalOf,
  whole,
  type DataOf,
  company,
} from '../../kernel/fields.ts'
import { approvalFields } from '../approval/fields.ts'
import { informationKinds, yesOrNo } from '../request/kinds.ts'

/** A condition of the approval with its new text and day. */
const changedCondition = { condition: part(), text: reason(), dueOn: day() }

// An empty input of a text or list is an answer of its own: it is to be nothing from then on.
const nothing = { blank: 'kept' } as const

/** The fields of a request that a change request can change, in the order of the form; what isn't named stays. */
export const changedFields = {
  work: leftOut(paragraph(), nothing),
  information: leftOut(severalOf(informationKinds, 1, 'informationKinds'), nothing),
  records: leftOut(whole(0, 999_999_999)),
  specificPersonal: leftOut(oneOf(yesOrNo, 'yesOrNo')),
  protection: leftOut(paragraph(), nothing),
  handOver: leftOut(remarks(), nothing),
  takeOut: leftOut(remarks(), nothing),
  custody: leftOut(remarks(), nothing),
  place: leftOut(line(), nothing),
  rooms: leftOut(severalInForce('rooms', 0, 'rooms-under-control'), nothing),
  authorities: leftOut(optionalLine(), nothing),
  startsOn: leftOut(day()),
  endsOn: leftOut(day()),
  amountYen: leftOut(money()),
  /** Who is to become the contractor in the place of those approved: before there is a contract. */
  vendor: leftOut(company()),
  subcontracting: leftOut(optionalLine(), nothing),
  conditions: leftOut(listOf(group(changedCondition), { most: 50, unusedWithout: ['text', 'dueOn'] }), nothing),
}

/** What a head asks for: the changes, why, and from which day. */
export const changeFields = { changes: group(changedFields), reason: reason(), effectiveOn: day() }

/** The same for a change that came back. */
export const amendChangeFields = { ...changeFields, change: part() }

/** Which change is meant, and why it is disapproved, returned or withdrawn. */
export const answerFields = { change: part(), reason: reason() }

/** Which change is approved, with what. */
export const grantFields = { change: part(), ...approvalFields }

/** Which change takes effect. */
export const effectFields = { change: part() }

/** Only what is to be changed; what isn't named stays. */
export type ChangedTerms = DataOf<typeof changedFields>
/** A condition of the approval with its new text and day. */
export type ChangedCondition = DataOf<typeof changedCondition>
/** What a head asks for. */
export type ChangeTerms = DataOf<typeof changeFields>
/** What a head asks for instead. */
export type ChangeAmendment = DataOf<typeof amendChangeFields>
/** Why a change isn't to be. */
export type ChangeAnswer = DataOf<typeof answerFields>
/** An approval of a change. */
export type ChangeGrant = DataOf<typeof grantFields>
/** The change whose day has come. */
export type OfChange = DataOf<typeof effectFields>
