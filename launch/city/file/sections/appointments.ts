import { appointmentFields } from '../../../../domain/city/appointments/fields.ts'
import type { Appointment } from '../../../../domain/city/state.ts'
import { unless } from '../../../../domain/kernel/fields.ts'
import { section } from '../section.ts'
import { byKey } from './last-of-each.ts'

/** Who holds which post from when until when: a row is what `AppointPerson` takes; one that ends has its last day. */
export const appointments = section({
  name: 'appointments',
  row: { ...appointmentFields, reason: unless(appointmentFields.reason, '') },
  most: 50_000,
  recorded: ({ appointments: all }) =>
    all.map(({ person, post, from, until }) => ({ person, post, from, until, reason: '' })).toSorted(byKey(keyOf)),
  key: keyOf,
  called: ({ person, post, from, until }, { people }) => {
    const name = people.find(({ id }) => id === person)?.names.at(-1)?.name ?? person
    return `${from}–${until ?? ''} ${post} ${name}`
  },
  wanted: (row, { state, reason }) => {
    const { person, post, until } = row
    const known = state.appointments.find((one) => keyOf(one) === keyOf(row))
    if (known === undefined)
      return [{ kind: 'added', command: { type: 'AppointPerson', data: { ...row, reason: row.reason || reason } } }]
    if (until === known.until) return []
    if (until === null) return [{ kind: 'impossible', why: 'not-taken-back', within: ['until'] }]
    const data = { person, post, lastDay: until, reason: row.reason || reason }
    return [{ kind: 'ended', command: { type: 'EndAppointment', data }, before: known.until ?? '' }]
  },
})

function keyOf({ person, post, from }: Pick<Appointment, 'person' | 'post' | 'from'>): string {
  return `${from} ${post} ${person}`
}
