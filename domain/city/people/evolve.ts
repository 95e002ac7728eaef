import type { PersonId } from '../../kernel/ids.ts'
import type { EvolveOf } from '../../law/part.ts'
import type { CityState, Person } from '../state.ts'
import { appointmentsCut } from '../roster/administrator-remains.ts'
import type { PeopleEvent } from './events.ts'

/** Who the city's people are after each event. A leaving ends what the person holds beyond it. */
export const peopleEvolve: EvolveOf<CityState, PeopleEvent> = {
  PersonEntered: (state, { person, name, kana, mail, language, on }) => ({
    ...state,
    people: [
      ...state.people,
      { id: person, names: [{ name, kana, from: null }], mail, language, enteredOn: on, lastDay: null },
    ],
  }),
  PersonRenamed: (state, { person, name, kana, from }) =>
    withPerson(state, person, (one) => ({
      names: [...one.names.filter((other) => other.from === null || other.from < from), { name, kana, from }],
    })),
  PersonContactChanged: (state, { person, mail, language }) => withPerson(state, person, () => ({ mail, language })),
  PersonLeft: (state, { person, lastDay }) => ({
    ...withPerson(state, person, () => ({ lastDay })),
    appointments: appointmentsCut(state.appointments, person, lastDay),
  }),
}

const withPerson = (state: CityState, id: PersonId, change: (person: Person) => Partial<Person>): CityState => ({
  ...state,
  people: state.people.map((one) => (one.id === id ? { ...one, ...change(one) } : one)),
})
