import { day, line, oneOf, optionalLine, reason, remarks, type DataOf } from '../../kernel/fields.ts'

/** Why a medium is to be disposed of, and when. */
export const requestFields = { plannedOn: day(), reason: reason() }
/** What the access manager decides. */
export const decisionFields = { decision: oneOf(['approved', 'refused'], 'decisions'), note: remarks() }
/** That it is not wanted any more, and why. */
export const noDisposalFields = { reason: reason() }
/** When, how, by whom, before whom and with which proof it was disposed of. */
export const disposedFields = {
  doneOn: day(),
  method: line(),
  doneBy: line(),
  witness: line(),
  certificate: optionalLine(),
  note: remarks(),
}

/** A disposal as it was asked for. */
export type DisposalRequest = DataOf<typeof requestFields>
/** A decision on one. */
export type DecidedDisposal = DataOf<typeof decisionFields>
/** A disposal as it was carried out. */
export type Disposed = DataOf<typeof disposedFields>
