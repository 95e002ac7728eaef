import type { Pool } from 'pg'
import { calendarOn } from '../domain/guideline/closed-days.ts'
import { guidelineOn } from '../domain/guideline/guideline.ts'
import { settingsOn } from '../domain/guideline/settings.ts'
import type { Rules } from '../domain/kernel/decider.ts'
import { caseId, type CaseId, type PostId } from '../domain/kernel/ids.ts'
import { tokyoDateOf, type Instant } from '../domain/kernel/instant.ts'
import type { Via } from '../domain/kernel/parties.ts'
import { mayRead, readingScope, type ReadingScope } from '../domain/outsourcing/reading.ts'
import { oneCase, type OneCase } from '../db/read-models/one-case.ts'
import type { PersonStanding } from '../db/read-models/person-standing.ts'

/** What the reader may read, by today's posts. */
export const scopeOf = ({ posts, now }: PersonStanding): ReadingScope => readingScope(posts, guidelineOn(tokyoDateOf(now)))

/** The case id in an address; null where it is none of ours. */
export const caseIdIn = (uuid: string | undefined): CaseId | null => caseId('outsourcing', uuid ?? '')

/** A case that the reader may read; null for all others, whether they exist or not. */
export const readableCase = async (reads: Pool, reader: PersonStanding, uuid: string | undefined): Promise<OneCase | null> => {
  const id = caseIdIn(uuid)
  const found = id && (await oneCase(reads, id))
  if (!found) return null
  const { office, stage, number } = found.state
  return mayRead(scopeOf(reader), { office, stage, submitted: number !== null }) ? found : null
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
