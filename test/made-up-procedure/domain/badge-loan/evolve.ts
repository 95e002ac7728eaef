import type { EvolveOf } from '../law/part.ts'
import type { LoanEvent } from './events.ts'
import type { BadgeLoanState } from './state.ts'

/** What a loan is after each of its events. */
export const loanEvolve: EvolveOf<BadgeLoanState, LoanEvent> = {
  BadgeAskedFor: (state, { number, ...asked }) => ({ ...state, stage: 'asked', number, asked }),
  BadgeLent: (state, lent) => ({ ...state, stage: 'lent', lent }),
  BadgeReturned: (state, returned) => ({ ...state, stage: 'closed', returned, ending: { how: 'returned' } }),
  BadgeCalledBack: (state, calledBack) =>
    state.stage === 'asked'
      ? { ...state, stage: 'closed', calledBack, ending: { how: 'lapsed' } }
      : { ...state, calledBack },
  BadgeLost: (state, lost) => ({ ...state, stage: 'closed', lost, ending: { how: 'lost' } }),
}
