import { caseOf, oneOf, optionalLine, optionalOffice, type DataOf } from '../../kernel/fields.ts'

/** A contract that turned out to be affected. */
export const affectedFields = { contract: caseOf('outsourcing') }

/** What became of telling a contract: it knows, or it could not be told (closed, or no such case). */
export const tellingFields = {
  contract: caseOf('outsourcing'),
  what: oneOf(['reported', 'closed']),
  outcome: oneOf(['told', 'refused']),
  /** The refusal's code; empty where it was told. */
  code: optionalLine(),
  /** Whose contract it is, as the contract's own case says; empty where there is none. */
  office: optionalOffice(),
  label: optionalLine(),
  contractor: optionalLine(),
}

/** What became of telling a contract. */
export type Telling = DataOf<typeof tellingFields>
