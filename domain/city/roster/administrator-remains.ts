import { rulesOn } from '../../guideline/rule-book.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { PersonId } from '../../kernel/ids.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { today } from '../../law/deciding.ts'
import { bookOf } from '../book-of.ts'
import type { Appointment, CityState } from '../state.ts'
import { isHeldOn } from '../is-held-on.ts'

/** What remains of the appointments when somebody leaves after a day. */
export const appointmentsCut = (
  appointments: readonly Appointment[],
  person: PersonId,
  lastDay: PlainDate,
): readonly Appointment[] =>
  appointments
    .filter((one) => one.person !== person || one.from <= lastDay)
    .map((one) =>
      one.person === person && (one.until === null || one.until > lastDay) ? { ...one, until: lastDay } : one,
    )

/**
 * The first day from today on on which nobody would administer the city any more, or nobody who can sign in, if its
 * appointments, its versions of the guideline or its accounts were these; null where somebody always does, or where
 * nobody does as it is, so that nothing gets worse.
 */
export const unadministeredFrom = (
  state: CityState,
  changed: Partial<Pick<CityState, 'appointments' | 'guidelines' | 'invited'>>,
  rules: Rules,
): PlainDate | null => {
  const from = today(rules)
  const next = { ...state, ...changed }
  const then = administeredBy(next)
  const now = administeredBy(state)
  const turns = [
    from,
    ...next.appointments.flatMap(({ until }) => (until === null ? [] : [addDays(until, 1)])),
    ...next.guidelines.map(({ guideline }) => guideline.inForceFrom),
  ]
  return (
    [...new Set(turns)]
      .filter((day) => day >= from)
      .toSorted()
      .find((day) => (now.post(day) && !then.post(day)) || (now.account(day) && !then.account(day))) ?? null
  )
}

/** Whether somebody holds the administrator's post on a day, and whether somebody does who has an account. */
const administeredBy = (state: CityState) => {
  const book = bookOf(state, 0)
  const heldIn = (appointments: readonly Appointment[]) => (day: PlainDate) =>
    isHeldOn(appointments, rulesOn(book, day).guideline.roles.administrator.post, day)
  return {
    post: heldIn(state.appointments),
    account: heldIn(state.appointments.filter(({ person }) => state.invited.includes(person))),
  }
}
