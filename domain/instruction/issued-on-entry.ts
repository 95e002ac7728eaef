import type { Instant } from '../kernel/instant.ts'
import type { InstructionState } from './state.ts'

/**
 * Whether a case that another names is an instruction on the control of entry that has gone out since a moment: it is
 * given on the strength of what was heard from then on. What it came to later is its own affair (Art. 11).
 */
export const isIssuedOnEntry = (state: object | null, since: Instant | null): boolean => {
  if (state === null) return false
  const { terms, issuedBy } = state as InstructionState
  return terms?.kind === 'entry' && issuedBy !== null && (since === null || issuedBy.at >= since)
}
