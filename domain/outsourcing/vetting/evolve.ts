import type { EvolveOf } from '../../law/part.ts'
import type { OutsourcingState } from '../state.ts'
import type { VettingEvent } from './events.ts'
import { vettingOf } from './candidates.ts'
import { foundIn, judgedAs } from './found.ts'
import { readVetting } from './read-vetting.ts'
import { withVetting } from './with-vetting.ts'

/** What the case is after a vendor was looked into, and after the head's verdict. */
export const vettingEvolve: EvolveOf<OutsourcingState, VettingEvent> = {
  VerdictGiven: (state, verdict) => {
    const vetting = vettingOf(state, verdict.vendor)
    return vetting === null ? state : { ...withVetting(state, judgedAs(vetting, verdict)), lastStep: null }
  },
  // What is asked then stands among the tasks.
  VettingEndNoted: (state) => state,
  VendorVetted: (state, report) => ({ ...withVetting(state, foundIn(readVetting(report))), lastStep: null }),
}
