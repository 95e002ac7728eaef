import type { Pool } from 'pg'
import { oneCase } from '../db/read-models/one-case.ts'
import { ruleBookAt } from '../db/city/rule-book.ts'
import type { Cause } from '../db/act/wanted-act.ts'
import { rulesOn, type RuleBook } from '../domain/guideline/rule-book.ts'
import type { CaseState } from '../domain/law/case-state.ts'
import type { Wake } from '../domain/law/part.ts'
import { procedureOf, type CaseId } from '../domain/kernel/ids.ts'
import { tokyoDateOf } from '../domain/kernel/instant.ts'
import { procedureNamed } from '../domain/procedures.ts'

/** A case that has something to tell another: what it is guarded by, and its state. */
export interface Teller<State extends object> {
  readonly cause: Cause
  readonly state: State
  /** The rule book by which it was asked. */
  readonly book: RuleBook
}

/**
 * The case that wants to tell another something, where its own state says that it has to; null where it hasn't. An
 * activity is asked by Temporal, and Temporal may be asked by others: what the record doesn't bear out is not told.
 */
export const causeOf = async <State extends object>(
  pool: Pool,
  stream: CaseId,
  owes: (wake: Wake) => boolean,
): Promise<Teller<State> | null> => {
  const found = await oneCase<State>(pool, stream)
  if (found === null) return null
  const { now, version, state } = found
  const book = await ruleBookAt(pool, found.book)
  const { calendar, settings } = rulesOn(book, tokyoDateOf(now))
  const { wakes } = procedureNamed(procedureOf(stream)).view(state as unknown as CaseState, now, calendar, settings)
  return wakes.some(owes) ? { cause: { stream, version }, state, book } : null
}
