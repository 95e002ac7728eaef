import type { By } from '../../kernel/by.ts'
import type { Finding } from '../../council/finding.ts'
import type { InstructionTerms } from './fields.ts'
import type { InstructionState } from '../state.ts'

declare module '../state.ts' {
  interface InstructionState {
    /** The instruction as drafted or issued; null as long as there is only a request for a report. */
    readonly terms: InstructionTerms | null
    /** What the council had found, on which it rests (Art. 6); null for any other, and for those from before 0.5. */
    readonly restsOn: Finding | null
    readonly issuedBy: By | null
    /** Whoever prepared it anew after the first draft. */
    readonly redraftedBy: readonly By[]
  }
}

/** Nothing is instructed yet. */
export const issueBefore = {
  terms: null,
  restsOn: null,
  issuedBy: null,
  redraftedBy: [],
} satisfies Partial<InstructionState>
