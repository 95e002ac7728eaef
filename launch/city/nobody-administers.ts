import { bookOf } from '../../domain/city/book-of.ts'
import type { CityState } from '../../domain/city/state.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'

/** How many addresses are named: one is enough to go on. */
const named = 5

/**
 * Where nobody who was invited holds the post that administers the city on a day: the addresses of some who hold it,
 * for whoever operates the machine to invite one of them. Null where somebody can.
 */
export const nobodyAdministers = (state: CityState, version: number, day: PlainDate): readonly string[] | null => {
  const { post } = rulesOn(bookOf(state, version), day).guideline.roles.administrator
  const holders = state.appointments
    .filter((one) => one.post === post && one.from <= day && (one.until === null || one.until >= day))
    .map(({ person }) => person)
  if (holders.some((person) => state.invited.includes(person))) return null
  return state.people
    .filter(({ id }) => holders.includes(id))
    .map(({ mail }) => mail)
    .slice(0, named)
}
