import { noOtherCases } from '../../domain/kernel/other-cases.ts'
import type { Pool } from 'pg'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import type { Rules } from '../../domain/guideline/rules.ts'
import type { PostId } from '../../domain/kernel/ids.ts'
import { tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import type { Via } from '../../domain/kernel/parties.ts'
import { oneCase, type OneCase } from '../../db/read-models/one-case.ts'
import type { PersonToday } from '../../db/read-models/person-today.ts'
import type { CaseState } from '../../domain/law/case-state.ts'
import { guidelineFor, readerOf } from '../surroundings/reader.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import { caseIn, type ServedProcedure } from '../procedures/procedures.ts'

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
  reader: PersonToday,
  procedure: ServedProcedure,
  uuid: string | undefined,
): Promise<ReadCase | null> => {
  const id = caseIn(procedure, uuid)
  const found = id && (await oneCase<CaseState>(reads, id))
  const guideline = guidelineFor(reader)
  const law = procedureNamed(procedure.name)
  if (!found || !law.mayRead(readerOf(reader), found.state, guideline)) return null
  const narrowed = law.narrowed?.(readerOf(reader), found.state, guideline) ?? null
  return narrowed === null ? { ...found, limited: false } : { ...found, state: narrowed, limited: true }
}

/** The rules by which the law tells a reader what may be done now: the same that an act will be judged by. */
export const rulesFor = ({ id: person, name, posts, book }: PersonToday, via: Via, now: Instant): Rules => ({
  ...rulesOn(book, tokyoDateOf(now)),
  now,
  actor: { kind: 'person', person, name, posts: posts satisfies readonly PostId[], via },
  nextSerial: 1,
  others: noOtherCases,
})
