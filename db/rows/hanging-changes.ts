import type { CaseState } from '../../domain/law/case-state.ts'
import type { Procedure } from '../../domain/law/procedure.ts'

/** On what a case hangs, as its table has it; no office is the empty text. */
export interface StoredHanging {
  readonly cause: string
  readonly office: string
  readonly since: string
}

/** On what a case hangs, each only once; of two with the same cause and office the earlier day counts. */
export const storedHangings = ({ hangsOn }: Procedure, state: CaseState): readonly StoredHanging[] => {
  const rows = (hangsOn?.(state) ?? [])
    .map(({ cause, office, since }): StoredHanging => ({ cause, office: office ?? '', since }))
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  return rows.filter((one, nth) => nth === 0 || withoutDay(rows[nth - 1]) !== withoutDay(one))
}

/** The whole list where it changes between two states, or where there was none before; null where it stays. */
export const hangingChanges = (
  procedure: Procedure,
  before: CaseState | null,
  after: CaseState,
): readonly StoredHanging[] | null => {
  const { hangsOn } = procedure
  if (hangsOn === undefined) return null
  // Most acts leave it as it is, and it may name thousands: they aren't put in order only to find that out.
  if (before !== null && JSON.stringify(hangsOn(before)) === JSON.stringify(hangsOn(after))) return null
  const list = storedHangings(procedure, after)
  return before !== null && JSON.stringify(list) === JSON.stringify(storedHangings(procedure, before)) ? null : list
}

const withoutDay = (row: StoredHanging | undefined): string => `${row?.cause ?? ''} ${row?.office ?? ''}`
const keyOf = (row: StoredHanging): string => `${withoutDay(row)} ${row.since}`
