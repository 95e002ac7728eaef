import type { EvolveOf } from '../../law/part.ts'
import { ended } from '../in-effect/ended.ts'
import { returnTargets, type ReturnTarget } from '../stages.ts'
import type { OutsourcingState } from '../state.ts'
import type { SidePathEvent } from './events.ts'
import type { EndedRound, WayBack } from './state.ts'

/** What the case is after it went back or was given up. */
export const sidePathEvolve: EvolveOf<OutsourcingState, SidePathEvent> = {
  OutsourcingReturned: (state, way) => wentBack(state, 'returned', way),
  OutsourcingPulledBack: (state, way) => wentBack(state, 'pulled-back', way),
  OutsourcingWithdrawn: (state, { reason, by }) => ended(state, 'withdrawn', reason, by),
}

/** What was decided at or after the step to which the case goes back counts no longer; the ended round keeps it. */
const wentBack = (
  state: OutsourcingState,
  how: EndedRound['how'],
  { from, to, reason, by }: WayBack,
): OutsourcingState => {
  const keeps = (step: ReturnTarget): boolean => returnTargets.indexOf(step) < returnTargets.indexOf(to)
  return {
    ...state,
    stage: to,
    rounds: [
      ...state.rounds,
      { round: state.round, how, from, to, reason, by, council: state.council, vetting: state.vetting },
    ],
    round: state.round + 1,
    vetting: keeps('vetting') ? state.vetting : null,
    vettings: keeps('vetting') ? state.vettings : [],
    submitted: keeps('submission') ? state.submitted : null,
    formCheck: keeps('form-check') ? state.formCheck : null,
    council: null,
    lastStep: null,
  }
}
