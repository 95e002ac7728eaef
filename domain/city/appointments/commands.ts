import { postOf } from '../../guideline/guideline.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { By } from '../../kernel/by.ts'
import type { PersonId } from '../../kernel/ids.ts'
import { refuse } from '../../kernel/outcome.ts'
import { compareDates } from '../../kernel/plain-date.ts'
import type { CommandsOf } from '../../law/command-law.ts'
import { alreadyPast, invalid, today, tooFar } from '../../law/deciding.ts'
import { entersPast } from '../enters-past.ts'
import { guidelineOn } from '../guideline-on.ts'
import { accept, command, type DecideCity } from '../law.ts'
import { nameOn, personOnRoster } from '../roster/person-on-roster.ts'
import type { Appointment, CityState } from '../state.ts'
import { heldBeside } from './held-beside.ts'
import { unadministeredFrom } from '../roster/administrator-remains.ts'
import {
  appointmentFields,
  endFields,
  withdrawalFields,
  type GivenAppointment,
  type GivenEnd,
  type Withdrawal,
} from './fields.ts'

/**
 * Somebody holds a post from today or a day to come. On the day on which they are entered it may be from an earlier
 * day, since they were in office before the roster knew them; with the reason, and marked with the day on which it was
 * recorded: until then nobody could act by it, and nothing that was done in between becomes theirs.
 */
const appoint = (given: GivenAppointment, state: CityState, rules: Rules, by: By | null) => {
  const { person: id, post, from, until } = given
  const found = personOnRoster(state, id, from)
  if (!found.ok) return found
  if (state.appointments.some((one) => isSame(one, given))) return accept()
  const wrong = dayProblem(given, found.person.enteredOn === today(rules), entersPast(state, rules), rules)
  if (wrong) return wrong
  // Whoever takes over from an office that is no more is put into its posts, to wind up what is open before them.
  if (postOf(guidelineOn(state, from), post) === null)
    return refuse('post-unknown', 'appointed-from-a-day', { field: 'post', post, day: from })
  const other = state.appointments.find((one) => one.person === id && one.post === post && overlaps(one, given))
  if (other)
    return refuse('appointment-overlaps', 'appointed-from-a-day', {
      field: 'from',
      day: other.from,
      until: other.until,
    })
  const { lastDay } = found.person
  if (lastDay !== null && (until === null || until > lastDay))
    return refuse('person-gone', 'person-leaves', { field: 'until', day: lastDay })
  return accept({
    type: 'PersonAppointed',
    rule: 'appointed-from-a-day',
    data: {
      ...given,
      ...(from < today(rules) ? { recordedOn: today(rules) } : {}),
      ...toldOf(given, state, by),
      name: nameOn(found.person, today(rules)).name,
      by,
    },
  })
}

/** Who gives a post to themselves is seen, and so is who comes beside whoever holds it. */
const toldOf = (given: GivenAppointment, state: CityState, by: By | null): { readonly told?: 'oneself' | 'beside' } => {
  if (by?.person === given.person) return { told: 'oneself' }
  return heldBeside(state, given, guidelineOn(state, given.from)).length > 0 ? { told: 'beside' } : {}
}

const dayProblem = ({ from, until, reason }: GivenAppointment, isNew: boolean, isBegun: boolean, rules: Rules) =>
  (isNew && !isBegun && from < today(rules) && reason.trim() === ''
    ? invalid('reason', 'reason-of-earlier-day', 'appointed-from-a-day')
    : null) ??
  (isNew ? null : alreadyPast('from', from, rules, 'appointed-from-a-day')) ??
  tooFar('from', from, 'appointed-from-a-day') ??
  (until !== null && until < from ? invalid('until', 'before-start', 'appointed-from-a-day') : null)

const isSame = (one: Appointment, other: Appointment): boolean =>
  one.person === other.person && one.post === other.post && one.from === other.from && one.until === other.until

const overlaps = (one: Appointment, other: Appointment): boolean =>
  (one.until === null || one.until >= other.from) && (other.until === null || other.until >= one.from)

/** An appointment ends with a day that isn't over: what was done by it stays borne out. */
const endAppointment = (
  { person, post, lastDay, ...said }: GivenEnd,
  state: CityState,
  rules: Rules,
  by: By | null,
): ReturnType<DecideCity<GivenEnd>> => {
  const over = alreadyPast('lastDay', lastDay, rules, 'appointment-ends')
  if (over) return over
  const found = state.appointments
    .filter((one) => one.person === person && one.post === post && one.from <= lastDay)
    .toSorted((a, b) => compareDates(a.from, b.from))
    .findLast(({ until }) => until === null || until >= today(rules))
  if (!found) return refuse('appointment-missing', 'appointment-ends', { field: 'post', post, day: lastDay })
  if (found.until === lastDay) return accept()
  if (found.until !== null && found.until < lastDay) return invalid('lastDay', 'ends-before', 'appointment-ends')
  const left = state.appointments.map((one) => (one === found ? { ...one, until: lastDay } : one))
  const without = unadministeredFrom(state, { appointments: left }, rules)
  if (without) return refuse('last-administrator', 'administrator-remains', { field: 'lastDay', day: without })
  return accept({
    type: 'AppointmentEnded',
    rule: 'appointment-ends',
    data: { person, post, from: found.from, lastDay, ...said, name: calledToday(state, person, rules), by },
  })
}

/** What hasn't begun is withdrawn: nobody has acted by it. */
const withdraw = (
  given: Withdrawal,
  state: CityState,
  rules: Rules,
  by: By | null,
): ReturnType<DecideCity<Withdrawal>> => {
  const { person, post, from } = given
  const found = state.appointments.find((one) => one.person === person && one.post === post && one.from === from)
  if (!found) return refuse('appointment-missing', 'appointment-ends', { field: 'post', post, day: from })
  if (from <= today(rules)) return invalid('from', 'begun-already', 'appointment-ends')
  const left = state.appointments.filter((one) => one !== found)
  const without = unadministeredFrom(state, { appointments: left }, rules)
  if (without) return refuse('last-administrator', 'administrator-remains', { field: 'from', day: without })
  return accept({
    type: 'AppointmentWithdrawn',
    rule: 'appointment-ends',
    data: { ...given, name: calledToday(state, person, rules), by },
  })
}

const calledToday = ({ people }: CityState, id: PersonId, rules: Rules): string => {
  const person = people.find((one) => one.id === id)
  return person === undefined ? '' : nameOn(person, today(rules)).name
}

const mine = { who: 'administrator', at: ['kept'] } as const

/** Who appoints on the record: the administrator; whoever operates the machine does, too (operational setting). */
export const appointmentsCommands = {
  AppointPerson: command({
    ...mine,
    fields: appointmentFields,
    rule: 'appointed-from-a-day',
    decide: appoint,
    told: (given, state, rules) => appoint(given, state, rules, null),
  }),
  EndAppointment: command({
    ...mine,
    fields: endFields,
    rule: 'appointment-ends',
    decide: endAppointment,
    told: (given, state, rules) => endAppointment(given, state, rules, null),
  }),
  WithdrawAppointment: command({
    ...mine,
    fields: withdrawalFields,
    rule: 'appointment-ends',
    decide: withdraw,
    told: (given, state, rules) => withdraw(given, state, rules, null),
  }),
}

/** The commands about appointments. */
export type AppointmentsCommand = CommandsOf<typeof appointmentsCommands>
