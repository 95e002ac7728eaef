import type { EvolveOf } from '../../law/part.ts'
import type { OutsourcingState } from '../state.ts'
import type { VettingEvent } from './events.ts'
import { foundIn } from './found.ts'
import { readVetting } from './read-vetting.ts'
import { withVetting } from './with-vetting.ts'

/** What the case is after a vendor was looked into. */
export const vettingEvolve: EvolveOf<OutsourcingState, VettingEvent> = {
  VendorVetted: (state, report) => ({ ...withVetting(state, foundIn(readVetting(report))), lastStep: null }),
}
