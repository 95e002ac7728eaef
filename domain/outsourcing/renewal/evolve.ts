import type { CaseId } from '../../kernel/ids.ts'
import type { EvolveOf } from '../../law/part.ts'
import type { OutsourcingState } from '../state.ts'
import type { RenewalEvent } from './events.ts'
import type { Renewal } from './state.ts'

/** What the case is after something was said about the contract that follows. */
export const renewalEvolve: EvolveOf<OutsourcingState, RenewalEvent> = {
  RenewalSeasonNoted: (state, season) => now(state, { season }),
  RenewalStarted: (state, { renewal }) => now(state, { started: [...state.renewal.started, renewal] }),
  RenewalFellAway: (state, { renewal }) => fallenAway(state, renewal),
  RenewalTold: (state) => now(state, { told: true }),
  RenewalDeclined: (state, declined) =>
    now(state, { declined: { ...declined, endsOn: state.contract?.endsOn ?? null } }),
}

/**
 * The case without a renewal that came to nothing. Whoever began it had thought better of declining: the question is
 * open again.
 */
export const fallenAway = (state: OutsourcingState, renewal: CaseId): OutsourcingState =>
  now(state, {
    declined: null,
    started: state.renewal.started.filter((one) => one !== renewal),
    fallen: [...state.renewal.fallen, renewal],
  })

const now = (state: OutsourcingState, to: Partial<Renewal>): OutsourcingState => ({
  ...state,
  renewal: { ...state.renewal, ...to },
})
