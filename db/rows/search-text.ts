import type { CaseRow } from '../../domain/law/case-row.ts'
import { searchKey } from '../../domain/kernel/text.ts'

/** The texts by which a case is found, normalised for searching only. */
export const searchText = ({ searched }: Pick<CaseRow, 'searched'>): string => searched.map(searchKey).join(' ')

/** The same where they are others than before, else null: to normalise them costs more than all the rest of the row. */
export const newSearchText = (row: CaseRow, before: CaseRow | null): string | null =>
  before !== null &&
  row.searched.every((text, nth) => text === before.searched[nth]) &&
  row.searched.length === before.searched.length
    ? null
    : searchText(row)
