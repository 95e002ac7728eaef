import type { Pool } from 'pg'
import { procedureOf, type CaseId } from '../../domain/kernel/ids.ts'
import { lawEventsBetween } from './law-events.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import { recordForm } from './record-form.ts'

/** A head as it was read, of whichever release. */
export interface FoldedHead {
  readonly version: number
  readonly state: object | null
  readonly form: number | null
  /** Its state was another release's, and was folded anew for this one. */
  readonly foldedAnew?: boolean
}

/**
 * The head's state as this release folds it. What another release has folded, before an upgrade or beside it, is folded
 * anew from the events: two neighbouring releases may work on the same record at once, and each decides by its own law.
 */
export const inOwnForm = async <Head extends FoldedHead>(pool: Pool, stream: CaseId, head: Head): Promise<Head> => {
  if (head.state === null || head.form === recordForm) return head
  const { decider } = procedureNamed(procedureOf(stream))
  const events = await lawEventsBetween(pool, stream, 0, head.version)
  const state = events.reduce(decider.evolve, decider.initialState)
  return { ...head, state, form: recordForm, foldedAnew: true }
}
