import type { Pool } from 'pg'
import { procedureOf, type CaseId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { inOwnForm } from '../kept/own-form.ts'
import { ruleBookVersion } from '../city/rule-book-version.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import { clockShown } from './case-clock.ts'

/** A case as it stands. */
export interface OneCase<State extends object = object> {
  readonly id: CaseId
  readonly version: number
  readonly state: State
  /** The version of the rule book that held when the case was read. */
  readonly book: number
  /** The case's clock: the wall clock, and its offset where time was skipped; never before its last event. */
  readonly now: Instant
}

/** Reads a case's head; null where there is none. The state is the one of the procedure that stands in the id. */
export const oneCase = async <State extends object>(reads: Pool, id: CaseId): Promise<OneCase<State> | null> => {
  const { rows } = await reads.query<{
    version: number
    state: State
    book: number
    form: number
    offsetMs: number
    lastAt: Instant
    wall: Instant
  }>({
    name: 'one-case',
    text: `select version, state, form, offset_ms as "offsetMs", last_at as "lastAt", clock_timestamp() as wall,
      ${ruleBookVersion} as book from streams where stream = $1`,
    values: [id],
  })
  const [found] = rows
  if (!found) return null
  const row = await inOwnForm(reads, id, found)
  // A state that an older version folded lacks what has come since.
  const state = { ...(procedureNamed(procedureOf(id)).initialState as State), ...row.state }
  return {
    id,
    version: row.version,
    state,
    book: row.book,
    now: clockShown(row),
  }
}
