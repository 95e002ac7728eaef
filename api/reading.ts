import type { Pool } from 'pg'
import { calendarOn } from '../domain/guideline/closed-days.ts'
import { guidelineOn } from '../domain/guideline/guideline.ts'
import { settingsOn } from '../domain/guideline/settings.ts'
import type { Rules } from '../domain/kernel/decider.ts'
import type { PostId } from '../domain/kernel/ids.ts'
import { tokyoDateOf, type Instant } from '../domain/kernel/instant.ts'
import type { Via } from '../domain/kernel/parties.ts'
import { readingScope, type ReadingScope } from '../domain/guideline/reading-scope.ts'
import { oneCase, type OneCase } from '../db/read-models/one-case.ts'
import type { PersonStanding } from '../db/read-models/person-standing.ts'
import type { CaseState } from '../web/case-page/procedure-pages.ts'
import { caseIn, type ServedProcedure } from './procedures.ts'

/** What the reader may read, by today's posts. */
export const scopeOf = ({ posts, now }: PersonStanding): ReadingScope =>
  readingScope(posts, guidelineOn(tokyoDateOf(now)))

/**
 * A case as this reader may see it: where that is only some of it, the state is cut to that, and its history isn't
 * theirs to read.
 */
export interface ReadCase extends OneCase<CaseState> {
  readonly limited: boolean
}

/** A case of a procedure that the reader may read; null for all others, whether they exist or not. */
export const readableCase = async (
  reads: Pool,
  reader: PersonStanding,
  procedure: ServedProcedure,
  uuid: string | undefined,
): Promise<ReadCase | null> => {
  const id = caseIn(procedure, uuid)
  const found = id && (await oneCase<CaseState>(reads, id))
  const guideline = guidelineOn(tokyoDateOf(reader.now))
  if (!found || !procedure.mayRead(found.state, reader, guideline)) return null
  const narrowed = procedure.narrowed?.(found.state, reader, guideline) ?? null
  return narrowed === null ? { ...found, limited: false } : { ...found, state: narrowed, limited: true }
}

/** The rules by which the law tells a reader what may be done now: the same that an act will be judged by. */
export const rulesFor = ({ person, name, posts }: PersonStanding, via: Via, now: Instant): Rules => {
  const today = tokyoDateOf(now)
  return {
    now,
    actor: { kind: 'person', person, name, posts: posts satisfies readonly PostId[], via },
    guideline: guidelineOn(today),
    settings: settingsOn(today),
    calendar: calendarOn(today),
    nextSerial: 1,
  }
}
