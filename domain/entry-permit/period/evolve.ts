import { tokyoTime, type Instant } from '../../kernel/instant.ts'
import { addDays } from '../../kernel/plain-date.ts'
import type { EvolveOf } from '../../law/part.ts'
import { ended } from '../ended.ts'
import type { EntryPermitState } from '../state.ts'
import type { PeriodEvent } from './events.ts'

const endedAs = (cause: string, how: 'ended' | 'left' | 'transferred') =>
  how !== 'ended' ? how : cause.startsWith('room/') ? 'room-ended' : 'contract-ended'

/** What a permit is after its time has passed, or what it hung on has ended. */
export const periodEvolve: EvolveOf<EntryPermitState, PeriodEvent> = {
  EntryPermitExpired: (state, { untilOn }) =>
    ended(state, { how: 'expired', on: untilOn, at: tokyoTime(addDays(untilOn, 1), '00:00'), reason: '', by: null }),
  EntryRestsWithCause: (state, { at }) => ({
    ...state,
    stage: 'suspended',
    suspensions: [...state.suspensions, { from: at as Instant, until: null, reason: '', by: null }],
  }),
  EntryEndedWithCause: (state, { cause, how, on, at }) =>
    ended(state, { how: endedAs(cause, how), on, at: at as Instant, reason: '', by: null }),
}
