import { rulesOn, type RuleBook } from '../../guideline/rule-book.ts'
import type { PostId } from '../../kernel/ids.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { setUpOn } from './missing.ts'

/** So far ahead it is looked: what the reorganisation of April leaves open is seen from December on. */
const daysAhead = 120

/** A day to come, and the posts that cases need and that nobody holds from it on though somebody does today. */
export interface VacantNext {
  readonly from: PlainDate
  readonly posts: readonly PostId[]
}

/**
 * The next day on which posts fall vacant by what was recorded: with a version of the guideline that brings them, or
 * with an appointment that ends and that nobody follows. Null where none does in sight.
 */
export const vacantNext = (book: RuleBook, today: PlainDate): VacantNext | null => {
  const known = found.get(book)
  if (known?.today === today) return known.next
  const next = search(book, today)
  found.set(book, { today, next })
  return next
}

/** Every page asks; what a version of the rule book says is looked for once a day. */
const found = new WeakMap<RuleBook, { readonly today: PlainDate; readonly next: VacantNext | null }>()

const search = (book: RuleBook, today: PlainDate): VacantNext | null => {
  const { setUp } = book
  if (setUp === null) return null
  const vacantOn = (day: PlainDate) => setUpOn(setUp, rulesOn(book, day).guideline, day).vacant
  const now = new Set(vacantOn(today))
  const turns = [
    ...book.guidelines.map(({ inForceFrom }) => inForceFrom),
    ...setUp.appointments.flatMap(({ until }) => (until === null ? [] : [addDays(until, 1)])),
  ]
  const last = addDays(today, daysAhead)
  for (const from of [...new Set(turns)].filter((day) => day > today && day <= last).toSorted()) {
    const posts = vacantOn(from).filter((post) => !now.has(post))
    if (posts.length > 0) return { from, posts }
  }
  return null
}
