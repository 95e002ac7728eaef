import type { PersonStanding } from '../db/read-models/person-standing.ts'
import { rulesOn } from '../domain/guideline/rule-book.ts'
import type { Guideline } from '../domain/guideline/guideline.ts'
import { readingScope, type ReadingScope } from '../domain/guideline/reading-scope.ts'
import { tokyoDateOf } from '../domain/kernel/instant.ts'
import type { Reader } from '../domain/law/procedure-terms.ts'

/** The guideline in force on the day of the reading. */
export const guidelineFor = ({ book, now }: Pick<PersonStanding, 'book' | 'now'>): Guideline =>
  rulesOn(book, tokyoDateOf(now)).guideline

/** What the reader may read, by today's posts. */
export const scopeOf = (standing: Pick<PersonStanding, 'posts' | 'book' | 'now'>): ReadingScope =>
  readingScope(standing.posts, guidelineFor(standing))

/** Who reads, as a procedure's law asks it. */
export const readerOf = (standing: PersonStanding): Reader => ({ posts: standing.posts, scope: scopeOf(standing) })
