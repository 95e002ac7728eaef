import type { EvolveOf } from '../../law/part.ts'
import type { Appointment, CityState } from '../state.ts'
import type { AppointmentsEvent } from './events.ts'

const is = (one: Appointment, { person, post, from }: Pick<Appointment, 'person' | 'post' | 'from'>): boolean =>
  one.person === person && one.post === post && one.from === from

/** Who holds which post after each event. */
export const appointmentsEvolve: EvolveOf<CityState, AppointmentsEvent> = {
  PersonAppointed: (state, { person, post, from, until, recordedOn }) => ({
    ...state,
    appointments: [
      ...state.appointments,
      { person, post, from, until, ...(recordedOn === undefined ? {} : { recordedOn }) },
    ],
  }),
  AppointmentEnded: (state, ended) => ({
    ...state,
    appointments: state.appointments.map((one) => (is(one, ended) ? { ...one, until: ended.lastDay } : one)),
  }),
  AppointmentWithdrawn: (state, withdrawn) => ({
    ...state,
    appointments: state.appointments.filter((one) => !is(one, withdrawn)),
  }),
}
