import type { Rules } from '../../guideline/rules.ts'
import type { PersonId } from '../../kernel/ids.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { today } from '../../law/deciding.ts'
import { guidelineOn } from '../guideline-on.ts'
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
 * The first day from tomorrow on on which nobody would administer the city any more, if its appointments were these;
 * null where somebody always does, or where nobody does today either, so that nothing gets worse.
 */
export const unadministeredFrom = (
  state: CityState,
  appointments: readonly Appointment[],
  rules: Rules,
): PlainDate | null => {
  const from = today(rules)
  const isHeld = (held: readonly Appointment[]) => (day: PlainDate) =>
    isHeldOn(held, guidelineOn(state, day).roles.administrator.post, day)
  const then = isHeld(appointments)
  const now = isHeld(state.appointments)
  return (
    appointments
      .flatMap(({ until }) => (until === null || until < from ? [] : [addDays(until, 1)]))
      .toSorted()
      .find((day) => !then(day) && now(day)) ?? null
  )
}
