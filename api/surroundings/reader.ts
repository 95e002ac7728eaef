import type { PersonToday } from '../../db/read-models/person-today.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import type { Guideline } from '../../domain/guideline/guideline.ts'
import { readingScope, type ReadingScope } from '../../domain/guideline/reading-scope.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import type { Reader } from '../../domain/law/procedure-terms.ts'

/** The guideline in force on the day of the reading. */
export const guidelineFor = ({ book, now }: Pick<PersonToday, 'book' | 'now'>): Guideline =>
  rulesOn(book, tokyoDateOf(now)).guideline

/** What the reader may read, by today's posts. */
export const scopeOf = (person: Pick<PersonToday, 'posts' | 'book' | 'now'>): ReadingScope =>
  readingScope(person.posts, guidelineFor(person))

/** Who reads, as a procedure's law asks it. */
export const readerOf = (person: PersonToday): Reader => ({ posts: person.posts, scope: scopeOf(person) })
