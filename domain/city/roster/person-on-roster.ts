import type { PersonId } from '../../kernel/ids.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { CityState, Person, PersonName } from '../state.ts'

/** Somebody on the city's roster who hasn't left by a day; else why not. */
export const personOnRoster = (
  { people }: CityState,
  id: PersonId,
  day: PlainDate,
):
  | { readonly ok: true; readonly person: Person }
  | ReturnType<typeof refuse<'person-not-entered' | 'person-gone', 'person-entered'>> => {
  const person = people.find((one) => one.id === id)
  if (person === undefined) return refuse('person-not-entered', 'person-entered', { field: 'person' })
  if (person.lastDay !== null && person.lastDay < day)
    return refuse('person-gone', 'person-entered', { field: 'person', day: person.lastDay })
  return { ok: true, person }
}

/** What somebody is called on a day: names hold from their day on, and what was done before keeps the name of then. */
export const nameOn = ({ names }: Person, day: PlainDate): PersonName => {
  const [first] = names
  if (first === undefined) throw new Error('a person without a name')
  return names.findLast(({ from }) => from === null || from <= day) ?? first
}
