import { postOf } from '../../guideline/guideline.ts'
import { rulesOn } from '../../guideline/rule-book.ts'
import type { OfficeId, PersonId } from '../../kernel/ids.ts'
import { tokyoTime } from '../../kernel/instant.ts'
import { there } from '../../kernel/there.ts'
import { addDays, compareDates, type PlainDate } from '../../kernel/plain-date.ts'
import { personCause, type EndingOf } from '../../law/hanging.ts'
import { bookOf } from '../book-of.ts'
import type { Appointment, CityState } from '../state.ts'

/**
 * What others hear of people: somebody leaves the city, or holds no post of an office any more (operational setting).
 * Whoever goes from one post of an office to another of the same without a gap stays in it.
 */
export const peopleEndings = (state: CityState): readonly EndingOf[] => {
  const officeOf = officesIn(state)
  const terms = Map.groupBy(state.appointments, ({ person }) => person)
  const lastDayOf = new Map(state.people.map(({ id, lastDay }) => [id, lastDay]))
  return [
    ...state.people.flatMap(({ id, lastDay }) => (lastDay === null ? [] : [gone(id, 'left', null, lastDay)])),
    ...[...terms].flatMap(([person, held]) =>
      [...Map.groupBy(held, officeOf)].flatMap(([office, those]) =>
        office === null
          ? []
          : lastDays(those)
              // Leaving the city ends all of it at once.
              .filter((day) => day !== lastDayOf.get(person))
              .map((day) => gone(person, 'transferred', office, day)),
      ),
    ),
  ]
}

const gone = (person: PersonId, how: EndingOf['how'], office: OfficeId | null, on: PlainDate): EndingOf => ({
  of: personCause(person),
  office,
  how,
  on,
  at: tokyoTime(addDays(on, 1), '00:00'),
})

/** The last day of each while without a gap. */
const lastDays = (terms: readonly Appointment[]): readonly PlainDate[] => {
  const days: PlainDate[] = []
  let until: PlainDate | null | undefined
  for (const term of terms.toSorted((a, b) => compareDates(a.from, b.from))) {
    if (until === null) return days
    if (until !== undefined && term.from > addDays(until, 1)) days.push(until)
    until = term.until === null || until === undefined || term.until > until ? term.until : until
  }
  return until === null || until === undefined ? days : [...days, until]
}

/** The office of an appointment's post by the guideline of its first day. */
const officesIn = (state: CityState): ((term: Appointment) => OfficeId | null) => {
  const book = bookOf(state, 0)
  const days = new Set(state.appointments.map(({ from }) => from))
  const guidelines = new Map([...days].map((from) => [from, rulesOn(book, from).guideline]))
  return ({ post, from }) => postOf(there(guidelines.get(from)), post)?.office ?? null
}
