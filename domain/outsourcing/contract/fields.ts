import {
  checkedByCommand,
  day,
  group,
  leftOut,
  line,
  listOf,
  oneInForce,
  optionalLine,
  part,
  reason,
  remarks,
  unless,
  whole,
  type DataOf,
  company,
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

/**
 * How the contractor is inspected "as needed" (Art. 23): every so many months, on days that are set, or not at all, and
 * then why. One of the three.
 */
export const planFields = {
  inspectEveryMonths: leftOut(checkedByCommand(whole(1, 60))),
  inspectOn: leftOut(listOf(day(), { most: 24, written: 'lines' })),
  noInspections: leftOut(reason()),
}

/** The contract as signed (Art. 22). */
export const contractFields = {
  contractor: company(),
  contractNumber: line(),
  signedOn: day(),
  startsOn: day(),
  endsOn: day(),
  clauses: clausePlaces(),
  ...planFields,
}

/** The paper of a change (変更契約): what it is called, when it was signed, and where each of the clauses stands now. */
export const amendmentFields = {
  change: part(),
  amendmentNumber: optionalLine(),
  signedOn: day(),
  clauses: clausePlaces(),
}

/** Which change needs no paper of its own, and why. */
export const noAmendmentFields = { change: part(), reason: reason() }

/** What the second reader remarks on the clauses. */
export const confirmationFields = { remarks: remarks() }

/** Which clause the second reader did not find, and why. */
export const disputeFields = { clause: checkedByCommand(oneInForce('clauses')), reason: reason() }

/** The check sheet put right, or why it stands. */
export const amendClausesFields = { clauses: clausePlaces(), reason: reason() }

/** The contract, as the law is given it. */
export type ContractTerms = DataOf<typeof contractFields>
/** How the contractor is inspected. */
export type InspectionPlanTerms = DataOf<typeof planFields>
/** Where a clause stands. */
export type ClausePlace = DataOf<typeof placeFields>
/** The paper of a change. */
export type AmendmentTerms = DataOf<typeof amendmentFields>
/** A change without one. */
export type NoAmendment = DataOf<typeof noAmendmentFields>
/** The second reader's word. */
export type Confirmation = DataOf<typeof confirmationFields>
/** What the second reader did not find. */
export type Dispute = DataOf<typeof disputeFields>
/** The check sheet written anew. */
export type SheetAmendment = DataOf<typeof amendClausesFields>

/** What of a contract may have been written down wrongly: the values themselves, wrong or right. */
export type ContractValues = Partial<
  Pick<ContractTerms, 'contractor' | 'contractNumber' | 'signedOn' | 'startsOn' | 'endsOn'>
>
