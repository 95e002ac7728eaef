import type { InstructionState } from './state.ts'

/**
 * Whether a case that another names is an instruction on the control of entry that has gone out: what it came to later
 * is its own affair (Art. 11).
 */
export const isIssuedOnEntry = (state: object | null): boolean => {
  if (state === null) return false
  const { terms, issuedBy } = state as InstructionState
  return terms?.kind === 'entry' && issuedBy !== null
}
