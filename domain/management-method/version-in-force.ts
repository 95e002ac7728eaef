import type { CaseId } from '../kernel/ids.ts'
import type { ReadRow } from '../kernel/other-cases.ts'
import type { RowsRead } from '../law/command-law.ts'

/** The methods of IDs and matching information that are in force: what an operator acknowledges (Art. 15). */
export const methodsInForce: RowsRead = {
  procedure: 'management-method',
  register: 'methods',
  stages: ['in-force'],
}

/** Which version of which method, as another case freezes it. */
export interface VersionInForce {
  readonly method: CaseId
  readonly version: number
}

/** The version of the method of IDs and matching information among those rows; null where none was settled here. */
export const idMethodIn = (rows: readonly ReadRow[]): VersionInForce | null => {
  const row = rows.find(({ cells }) => cells['kind'] === 'id-matching')
  const version = row?.cells['version']
  return row === undefined || typeof version !== 'number' ? null : { method: row.case, version }
}
