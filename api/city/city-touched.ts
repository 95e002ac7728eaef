import type { Pool } from 'pg'
import { isUntouched, touchedBy } from '../../db/city/touched.ts'
import { meetingsBetween } from '../../db/council/meetings-between.ts'
import { reachOf } from '../../domain/city/reach/reach-of.ts'
import type { CityState } from '../../domain/city/state.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import type { ShownTouch } from '../../web/city/touched-part.tsx'
import type { TouchAsked } from '../procedures/touch-asked.ts'

/** What a change of the rule book touches as the record stands now; null where it touches nothing. */
export const cityTouched = async (reads: Pool, { type, data, state, ui }: TouchAsked): Promise<ShownTouch | null> => {
  const reach = reachOf(type, data, {
    state: state as CityState,
    today: tokyoDateOf(ui.now),
    guidelineOn: (day) => rulesOn(ui.book, day).guideline,
  })
  if (reach === null) return null
  const touched = await touchedBy(reads, reach, meetingsBetween)
  return isUntouched(reach, touched) ? null : { reach, touched }
}
