import { caseOf, day, group, leftOut, office, reason, remarks, type DataOf, company } from '../../kernel/fields.ts'
import { requestFields } from './request.ts'

/** With what an office starts (Art. 20). */
export const startFields = {
  office: office(),
  request: group(requestFields),
  /** The case that this one renews: one of the same office, with a contract. */
  renewalOf: leftOut(caseOf('outsourcing')),
}

/** The request as it is to read now. */
export const amendFields = { request: group(requestFields) }

/** What the head adds to the submission. */
export const submitFields = { note: remarks() }

/** Work that had to begin before the approval (事後): since when, by whom, and why it could not wait. */
export const urgentFields = { startedOn: day(), contractor: company(), reason: reason() }

/** With what a case is started. */
export type StartTerms = DataOf<typeof startFields>
/** Another version of a request. */
export type Amendment = DataOf<typeof amendFields>
/** A remark on the submission. */
export type SubmitNote = DataOf<typeof submitFields>
/** Work that had to begin before the approval. */
export type UrgentTerms = DataOf<typeof urgentFields>
