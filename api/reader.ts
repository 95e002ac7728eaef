import type { PersonStanding } from '../db/read-models/person-standing.ts'
import { guidelineOn } from '../domain/guideline/guideline.ts'
import { readingScope, type ReadingScope } from '../domain/guideline/reading-scope.ts'
import { tokyoDateOf } from '../domain/kernel/instant.ts'
import type { Reader } from '../domain/law/procedure-terms.ts'

/** What the reader may read, by today's posts. */
export const scopeOf = ({ posts, now }: PersonStanding): ReadingScope =>
  readingScope(posts, guidelineOn(tokyoDateOf(now)))

/** Who reads, as a procedure's law asks it. */
export const readerOf = (standing: PersonStanding): Reader => ({ posts: standing.posts, scope: scopeOf(standing) })
