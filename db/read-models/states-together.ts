import type { Pool } from 'pg'
import { procedureOf, type CaseId } from '../../domain/kernel/ids.ts'
import type { CaseState } from '../../domain/law/case-state.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import { askTogether } from '../connection/ask-together.ts'
import { isHopeless } from '../connection/sql-state.ts'
import { inOwnForm, type FoldedHead } from '../kept/own-form.ts'

/** A case as it stands, where nothing but that is asked. */
export interface StateOfCase {
  readonly state: CaseState
}

/**
 * Reads cases' states for many who ask beside one another, each only once, all that wait by one statement; null where
 * there is no such case.
 */
export const statesTogether = (reads: Pool): ((id: CaseId) => Promise<StateOfCase | null>) =>
  askTogether(async (ids: readonly CaseId[]) => {
    const { rows } = await reads.query<FoldedHead & { readonly stream: CaseId }>({
      name: 'states-together',
      text: 'select stream, version, state, form from streams where stream = any($1::text[])',
      values: [[...new Set(ids)]],
    })
    const found = new Map<CaseId, StateOfCase>()
    for (const row of rows) {
      const { state } = await inOwnForm(reads, row.stream, row)
      found.set(row.stream, { state: { ...procedureNamed(procedureOf(row.stream)).initialState, ...state } })
    }
    return ids.map((id) => found.get(id) ?? null)
  }, isHopeless)
