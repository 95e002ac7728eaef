import { tokyoClockOf, tokyoDateOf, type Instant } from '../kernel/instant.ts'
import { isId } from './identification/means.ts'
import type { EntryPermitState } from './state.ts'

/**
 * Why nobody may enter a room by a permit at a moment; what an entry is held against (Arts. 7(2) and 10): it is for
 * another room, not permitted, out of its period, outside its hours, suspended, or over.
 */
export type NoEntry = 'other-room' | 'not-permitted' | 'out-of-period' | 'out-of-hours' | 'suspended' | 'over'

/**
 * Whether the permit lets its holder into a room at a moment; null where it does. It answers for any moment of its
 * history, whenever the practice got round to recording the end: past the last day it is over.
 */
export const noEntryAt = (state: EntryPermitState, room: string, at: Instant): NoEntry | null => {
  const { permit, ending } = state
  if (state.room !== room) return 'other-room'
  // A permit of paper was given when it was brought in as a case; what it allowed before, its paper says.
  if (permit === null || at < permit.by.at) return 'not-permitted'
  const day = tokyoDateOf(at)
  if (day < permit.fromOn || day > permit.untilOn) return 'out-of-period'
  if (ending !== null && at >= ending.at) return 'over'
  if (state.suspensions.some((one) => one.from <= at && (one.until === null || at < one.until))) return 'suspended'
  const clock = tokyoClockOf(at)
  return permit.fromTime !== '' && (clock < permit.fromTime || clock > permit.untilTime) ? 'out-of-hours' : null
}

/**
 * The ID of a permit that is live at a moment, by its number; null where there is none: an ID is live only while its
 * permit is (Art. 9). Whoever accompanies somebody without an ID must have one.
 */
export const liveIdAt = (state: EntryPermitState, room: string, at: Instant): string | null => {
  const why = noEntryAt(state, room, at)
  if (why !== null && why !== 'out-of-hours') return null
  const live = state.means.find(
    (one) =>
      isId(one) &&
      one.given.at <= at &&
      (one.over === null || at < one.over.at) &&
      one.rests.every((rest) => at < rest.from || (rest.until !== null && rest.until <= at)),
  )
  return live?.number ?? null
}
