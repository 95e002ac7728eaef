import type { ArticleRef } from '../guideline/articles.ts'
import type { Rules } from './decider.ts'
import type { PersonId, PostId } from './ids.ts'
import { tokyoDateOf, type Instant } from './instant.ts'
import { refuse } from './outcome.ts'
import { addDays, latestDate, type PlainDate } from './plain-date.ts'

/** Who did it, as the later steps and the pages need it; the envelope has it too. */
export interface By {
  readonly person: PersonId
  readonly name: string
  readonly post: PostId
  readonly at: Instant
}

/** Who acts, as the events keep it. */
export const byOf = (rules: Rules, as: PostId): By => {
  const { actor, now } = rules
  if (actor.kind === 'practice') throw new Error('the practice gave a command that only a person may give')
  return { person: actor.person, name: actor.name, post: as, at: now }
}

/** Today in Tokyo, by the case's clock. */
export const today = (rules: Rules): PlainDate => tokyoDateOf(rules.now)

/** The refusals that every procedure has for its fields and days. */
export type FieldRefusal = 'field-invalid' | 'date-in-future' | 'date-in-past'

/** Refuses a field of the command: what is wrong with it stands in `problem`. */
export const invalid = (field: string, problem: string, article: ArticleRef = 'operational setting') =>
  refuse<'field-invalid'>('field-invalid', article, { field, problem })

/** Refuses a day that hasn't come yet for something that has been done. */
export const notYet = (field: string, day: PlainDate, rules: Rules, article: ArticleRef) =>
  day > today(rules) ? refuse<'date-in-future'>('date-in-future', article, { field, day, today: today(rules) }) : null

/** Refuses a day that has passed for something that is still to be done. */
export const alreadyPast = (field: string, day: PlainDate, rules: Rules, article: ArticleRef) =>
  day < today(rules) ? refuse<'date-in-past'>('date-in-past', article, { field, day, today: today(rules) }) : null

/** Refuses a day so far ahead that the reminders and periods counted from it would leave the calendar. */
export const tooFar = (field: string, day: PlainDate, article: ArticleRef) =>
  day > farthest
    ? refuse<'field-invalid'>('field-invalid', article, { field, problem: 'too-far', latest: farthest })
    : null

const farthest = addDays(latestDate, -366)
