import { lettersOf } from '../law/part.ts'
import type { LoanEvent } from './events.ts'
import type { BadgeLoanState } from './state.ts'

/** A loss is told to the secretariat and the system manager. */
export const loanLetters = lettersOf<BadgeLoanState, LoanEvent>()({
  BadgeLost: (_, __, { roles }) => [
    { kind: 'badge-lost', to: [roles.secretariat.post, roles['system-manager'].post], task: null },
  ],
})
