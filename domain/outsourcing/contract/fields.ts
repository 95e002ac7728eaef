import {
  checkedByCommand,
  day,
  group,
  line,
  listOf,
  oneInForce,
  optionalLine,
  reason,
  remarks,
  unless,
  whole,
  type DataOf,
} from '../../kernel/fields.ts'

/** Where a clause stands: in which document that is part of the contract, and at which place. */
const placeFields = {
  clause: checkedByCommand(oneInForce('clauses')),
  document: optionalLine(),
  place: optionalLine(),
  /** The clause's own words (写し), where they were copied; recommended, not required. */
  quotation: unless(remarks(), ''),
}

/** Where each of the clauses stands; each exactly once. */
const clausePlaces = () => listOf(group(placeFields), { most: 50 })

/** The contract as signed (Art. 22). */
export const contractFields = {
  contractor: line(),
  contractNumber: line(),
  signedOn: day(),
  startsOn: day(),
  endsOn: day(),
  clauses: clausePlaces(),
  /** Every how many months the contractor is inspected (Art. 23). */
  inspectEveryMonths: whole(1, 60),
}

/** What the second reader remarks on the clauses. */
export const confirmationFields = { remarks: remarks() }

/** Which clause the second reader did not find, and why. */
export const disputeFields = { clause: checkedByCommand(oneInForce('clauses')), reason: reason() }

/** The check sheet put right, or why it stands. */
export const amendClausesFields = { clauses: clausePlaces(), reason: reason() }

/** The contract, as the law is given it. */
export type ContractTerms = DataOf<typeof contractFields>
/** Where a clause stands. */
export type ClausePlace = DataOf<typeof placeFields>
/** The second reader's word. */
export type Confirmation = DataOf<typeof confirmationFields>
/** What the second reader did not find. */
export type Dispute = DataOf<typeof disputeFields>
/** The check sheet written anew. */
export type SheetAmendment = DataOf<typeof amendClausesFields>
