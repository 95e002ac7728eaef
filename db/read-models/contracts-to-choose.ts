import type { Pool } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { CaseNumber } from '../../domain/kernel/case-number.ts'
import type { ReadingScope } from '../../domain/guideline/reading-scope.ts'
import { numberOf, type NumberColumns } from './case-number.ts'

/** An outsourcing case whose contract an incident may affect. */
export interface ContractToChoose {
  readonly id: CaseId
  readonly number: CaseNumber | null
  readonly title: string
  readonly contractor: string
}

/** So many at most stand on a page; a city's contracts about the network are some dozens at a time. */
const most = 200

/** The contracts under way that somebody may read, the latest number first. */
export const contractsToChoose = async (reads: Pool, scope: ReadingScope): Promise<readonly ContractToChoose[]> => {
  const { rows } = await reads.query<Omit<ContractToChoose, 'number'> & NumberColumns>({
    name: 'contracts-to-choose',
    text: `select stream as id, title, vendor as contractor, fiscal_year, series, serial from cases
      where procedure = 'outsourcing' and stage in ('in-force', 'closing') and ($1 or office = any($2::text[]) or ($3 and submitted))
      order by fiscal_year desc, serial desc limit $4`,
    values: [scope.all, scope.offices, scope.submitted, most],
  })
  return rows.map(numberOf)
}
