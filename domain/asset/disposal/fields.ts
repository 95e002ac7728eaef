import {
  caseOf,
  checkedByCommand,
  day,
  leftOut,
  line,
  oneInForce,
  oneOf,
  optionalLine,
  orNull,
  reason,
  remarks,
  type DataOf,
} from '../../kernel/fields.ts'

/** How something is disposed of. */
export const disposalMethods = ['destroyed', 'erased', 'shredded', 'dissolved', 'given-back', 'deleted'] as const

const method = () => oneOf(disposalMethods, 'disposalMethods')

/** How and when it is to be disposed of, and why. */
export const requestFields = { method: method(), plannedOn: day(), reason: reason() }
/** What the owner decides. */
export const decisionFields = { decision: oneOf(['approved', 'refused'], 'decisions'), note: remarks() }
/** That a disposal is not wanted any more, and why. */
export const noDisposalFields = { reason: reason() }
/**
 * How it was disposed of: when, by whom, before which witness, with which proof; by a contractor under its contract,
 * whose proof of return or disposal it then is.
 */
export const disposedFields = {
  doneOn: day(),
  method: method(),
  doneBy: line(),
  witness: line(),
  contract: orNull(caseOf('outsourcing')),
  /** The clause of that contract under which it was returned or disposed of (Art. 22(2)). */
  clause: leftOut(checkedByCommand(oneInForce('clauses'))),
  certificate: optionalLine(),
  note: remarks(),
}

/** A disposal as it was asked for. */
export type DisposalRequest = DataOf<typeof requestFields>
/** A decision on one. */
export type DecidedDisposal = DataOf<typeof decisionFields>
/** A disposal as it was carried out. */
export type Disposed = DataOf<typeof disposedFields>
