import { day, leftOut, line, part, reason, yesOrNo, type DataOf, company } from '../../kernel/fields.ts'

/** What of a registered contract was written down wrongly, as it truly is; what isn't named stays. */
export const correctedContract = {
  contractor: leftOut(company()),
  contractNumber: leftOut(line()),
  signedOn: leftOut(day()),
  startsOn: leftOut(day()),
  endsOn: leftOut(day()),
}

/** That, and why. */
export const correctContractFields = { ...correctedContract, reason: reason() }

/** The contract's true last day where its early end was written down wrongly; the agreed one takes the end back. */
export const correctTerminationFields = { endsOn: day(), reason: reason() }

/** The day on which urgent work truly began, and with whom. */
export const correctUrgentFields = { startedOn: day(), contractor: leftOut(company()), reason: reason() }

/**
 * What else was recorded wrongly: which record, by the name that the case gives it, and its number or days as they
 * truly are (what isn't named stays), or that it never happened; and why.
 */
export const correctRecordFields = {
  record: part(),
  number: leftOut(line()),
  on: leftOut(day()),
  until: leftOut(day()),
  never: yesOrNo(false),
  reason: reason(),
}

/** A correction of a contract, as the law is given it. */
export type ContractCorrection = DataOf<typeof correctContractFields>
/** A correction of an early end. */
export type TerminationCorrection = DataOf<typeof correctTerminationFields>
/** A correction of what was declared of urgent work. */
export type UrgentCorrection = DataOf<typeof correctUrgentFields>
/** A correction of something else on record. */
export type RecordCorrection = DataOf<typeof correctRecordFields>
