import type { CaseRow } from '../../domain/law/case-row.ts'

/** Whose columns keep the names of their first release. */
type Renamed = 'forCouncil' | 'fromOn' | 'untilOn'

/** A case's row with its fields named as its table has them. */
export type StoredCaseRow = Omit<CaseRow, Renamed | 'searched'> & StoredDays & { readonly submitted: boolean }

/** The first and the last day of a row as its table names them. */
export interface StoredDays {
  readonly startsOn: string | null
  readonly endsOn: string | null
}

/**
 * A row's days as their columns are named. These names are those of the first release: processes of the release before
 * write the same columns during an upgrade, and an index on each costs more than a word here.
 */
export const storedDays = <Row extends Pick<CaseRow, 'fromOn' | 'untilOn'>>({
  fromOn,
  untilOn,
  ...row
}: Row): Omit<Row, 'fromOn' | 'untilOn'> & StoredDays => ({ ...row, startsOn: fromOn, endsOn: untilOn })

/** A case's row as its table has it; the texts by which it is found are kept apart, normalised. */
export const storedCaseRow = ({ searched: _apart, forCouncil, ...row }: CaseRow): StoredCaseRow => ({
  ...storedDays(row),
  submitted: forCouncil,
})
