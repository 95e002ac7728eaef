import type { CaseState } from '../../domain/law/case-state.ts'
import type { Procedure } from '../../domain/law/procedure.ts'
import { registerChanges, type StoredRow } from './register-changes.ts'

/** A row as it stands, and since when. */
export interface CurrentRow extends StoredRow {
  readonly since: string
}

/** A row as it stood for a while. */
export interface PastRow extends CurrentRow {
  readonly until: string
}

/** The rows of a case in its registers as its acts have made them, one after the other. */
export interface RowHistory {
  /** Takes the next act: the case before it, none where it is the first, and after it; and when it happened. */
  readonly add: (before: CaseState | null, after: CaseState, at: string) => void
  readonly current: () => readonly CurrentRow[]
  readonly past: () => readonly PastRow[]
}

/** Follows a case's rows by the same changes as an act writes; of two acts in one moment the later one's are kept. */
export const rowHistory = (procedure: Procedure): RowHistory => {
  const rows = new Map<string, CurrentRow>()
  const past: PastRow[] = []
  const end = (key: string, until: string): void => {
    const row = rows.get(key)
    if (row !== undefined && row.since < until) past.push({ ...row, until })
    rows.delete(key)
  }
  return {
    add: (before, after, at) => {
      const changes = registerChanges(procedure, before, after)
      for (const one of [...(changes?.gone ?? []), ...(changes?.written ?? [])]) end(keyOf(one), at)
      for (const row of changes?.written ?? []) rows.set(keyOf(row), { ...row, since: at })
    },
    current: () => [...rows.values()],
    past: () => past,
  }
}

const keyOf = ({ register, item }: Pick<StoredRow, 'register' | 'item'>): string => `${register} ${item}`
