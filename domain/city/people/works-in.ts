import { postOf } from '../../guideline/guideline.ts'
import { rulesOn } from '../../guideline/rule-book.ts'
import type { OfficeId, PersonId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { bookOf } from '../book-of.ts'
import type { CityState } from '../state.ts'

/** Whether somebody holds a post of an office on a day, by the guideline of that day. */
export const worksIn = (state: CityState, person: PersonId, office: OfficeId, day: PlainDate): boolean => {
  const { guideline } = rulesOn(bookOf(state, 0), day)
  return state.appointments.some(
    (one) =>
      one.person === person &&
      one.from <= day &&
      (one.until === null || one.until >= day) &&
      postOf(guideline, one.post)?.office === office,
  )
}
