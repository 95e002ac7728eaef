import { part, reason, remarks, type DataOf } from '../../kernel/fields.ts'
import { conditions } from '../conditions/condition-fields.ts'

/** What the chief adds to an approval: conditions beyond the council's, and remarks. */
export const approvalFields = { conditions: conditions(), note: remarks() }

/** Why the chief does not approve. */
export const disapprovalFields = { reason: reason() }

/** How a condition was met. */
export const fulfilmentFields = { condition: part(), note: reason() }

/** An approval, as the law is given it. */
export type ApprovalTerms = DataOf<typeof approvalFields>
/** A disapproval. */
export type Disapproval = DataOf<typeof disapprovalFields>
/** A condition that is met. */
export type Fulfilment = DataOf<typeof fulfilmentFields>
