import { line, office, oneInForce, orNull, reason, type DataOf } from '../../kernel/fields.ts'

/** Into which office's ledger it is to go, where it then is, and why. */
export const transferFields = {
  to: office(),
  room: orNull(oneInForce('rooms', 'rooms-under-control')),
  place: line(),
  reason: reason(),
}
/** Why a transfer is not accepted, or not wanted any more. */
export const noTransferFields = { reason: reason() }

/** A transfer as it was offered. */
export type Transfer = DataOf<typeof transferFields>
