import type { EvolveOf } from '../../law/part.ts'
import type { OutsourcingState } from '../state.ts'
import type { RenewalEvent } from './events.ts'
import type { Renewal } from './state.ts'

/** What the case is after something was said about the contract that follows. */
export const renewalEvolve: EvolveOf<OutsourcingState, RenewalEvent> = {
  RenewalSeasonNoted: (state, season) => now(state, { season }),
  RenewalStarted: (state, { renewal }) => now(state, { started: [...state.renewal.started, renewal] }),
  RenewalTold: (state) => now(state, { told: true }),
  RenewalDeclined: (state, declined) => now(state, { declined }),
}

const now = (state: OutsourcingState, to: Partial<Renewal>): OutsourcingState => ({
  ...state,
  renewal: { ...state.renewal, ...to },
})
