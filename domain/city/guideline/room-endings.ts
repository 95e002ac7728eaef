import { rulesOn } from '../../guideline/rule-book.ts'
import { tokyoDateOf, tokyoTime } from '../../kernel/instant.ts'
import { addDays } from '../../kernel/plain-date.ts'
import { roomCause, type EndingOf } from '../../law/hanging.ts'
import { bookOf } from '../book-of.ts'
import type { CityState } from '../state.ts'

/**
 * What others hear of rooms: a version of the guideline has a room no more that the one before it had. Whatever lets
 * people in there is over with the day before (Art. 7(1); that it is wound up by itself: operational setting).
 */
export const roomEndings = (state: CityState): readonly EndingOf[] => {
  const days = [...new Set(state.guidelines.map(({ guideline }) => guideline.inForceFrom))].toSorted()
  const [first] = days
  if (first === undefined) return []
  const book = bookOf(state, 0)
  // What was delivered was in force until the city's own first version, where it had begun before that.
  const before = state.founded === null || tokyoDateOf(state.founded) < first ? [addDays(first, -1)] : []
  const versions = [...before, ...days].map((day) => ({ day, rooms: rulesOn(book, day).guideline.rooms }))
  return versions.flatMap(({ day, rooms }, nth) => {
    const gone = (versions[nth - 1]?.rooms ?? []).filter(({ id }) => !rooms.some((one) => one.id === id))
    return gone.map(({ id }) => ({
      of: roomCause(id),
      office: null,
      how: 'ended' as const,
      on: addDays(day, -1),
      at: tokyoTime(day, '00:00'),
    }))
  })
}
