import { day, leftOut, line, reason, type DataOf, company } from '../../kernel/fields.ts'

/** What of a registered contract was written down wrongly, as it truly is; what isn't named stays. */
export const correctedContract = {
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

/** A correction of a contract, as the law is given it. */
export type ContractCorrection = DataOf<typeof correctContractFields>
/** A correction of an early end. */
export type TerminationCorrection = DataOf<typeof correctTerminationFields>
/** A correction of what was declared of urgent work. */
export type UrgentCorrection = DataOf<typeof correctUrgentFields>
