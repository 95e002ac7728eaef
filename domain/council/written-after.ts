import { tokyoClockOf, tokyoDateOf, type Instant } from '../kernel/instant.ts'
import type { AgendaItem } from './agenda/state.ts'
import { sittingDay } from './sitting/time-ahead.ts'
import type { CouncilState } from './state.ts'

/**
 * When an item's outcome was written down, where that was after the time at which the meeting was closed; null
 * otherwise. A secretariat that types at its desk what was found is no breach; that it did so is said beside it (Art.
 * 5(5)).
 */
export const writtenAfter = ({ outcome }: AgendaItem, state: CouncilState): Instant | null => {
  const closed = state.deliberated?.at ?? null
  if (outcome === null || closed === null) return null
  const { at } = outcome.by
  const day = sittingDay(state)
  return tokyoDateOf(at) > day || (tokyoDateOf(at) === day && tokyoClockOf(at) > closed) ? at : null
}
