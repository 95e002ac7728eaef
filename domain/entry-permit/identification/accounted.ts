import type { Instant } from '../../kernel/instant.ts'
import type { EntryPermitState } from '../state.ts'
import { isOut, type Means } from './means.ts'

/** When the permit is over and the last thing is off the device or back, the case is closed (operational setting). */
export const whenAccounted = (state: EntryPermitState): EntryPermitState =>
  state.stage === 'removing' && !state.means.some(isOut) ? { ...state, stage: 'closed' } : state

/** What lets its holder in when the permit ends: nothing is to be used from that moment on, and all comes back. */
export const overWithPermit = (means: readonly Means[], at: Instant): readonly Means[] =>
  means.map((one) =>
    one.status === 'live' || one.status === 'suspended'
      ? { ...one, status: 'to-remove', over: one.over ?? { how: 'permit-ended', at, reason: '' } }
      : one,
  )
