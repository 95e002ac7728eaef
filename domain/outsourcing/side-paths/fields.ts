import { oneOf, reason, type DataOf } from '../../kernel/fields.ts'
import { returnTargets } from '../stages.ts'

/** To which step a case is sent back, and why. */
export const returnFields = { to: oneOf(returnTargets, 'returnTargets'), reason: reason() }

/** Why a step is taken back, or a request given up. */
export const reasonFields = { reason: reason() }

/** A return, as the law is given it. */
export type Return = DataOf<typeof returnFields>
/** A reason. */
export type Reason = DataOf<typeof reasonFields>
