import type { Guideline } from '../guideline/guideline.ts'
import { rulesOn } from '../guideline/rule-book.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { bookOf } from './book-of.ts'
import type { CityState } from './state.ts'

/** The guideline of a day, by all that the city has enacted so far: what is settled for a later day looks ahead. */
export const guidelineOn = (state: CityState, day: PlainDate): Guideline => rulesOn(bookOf(state, 0), day).guideline
