import type { VettingReport, VettingVerdict } from '../../domain/outsourcing/vetting/fields.ts'
import type { Pool } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { readVetting } from '../../domain/outsourcing/vetting/read-vetting.ts'
import type { ReadingScope } from '../../domain/guideline/reading-scope.ts'
import { eventVendorSql, namesVendorSql, readableSql, vendorKeySql } from './vendor-key.ts'

/** A vetting of a vendor in another case. */
export interface EarlierVetting {
  readonly id: CaseId
  readonly title: string
  readonly vendor: string
  readonly verdict: VettingVerdict
  readonly checkedOn: PlainDate
}

const found = (columns: string): string => `
  select ${columns} from events e
  where ${namesVendorSql} and ${eventVendorSql} = ${vendorKeySql('$1')} and type = 'VendorVetted'
  and ${readableSql('$2', '$3', '$4')}`

const columns = `e.stream as id, (select c.title from cases c where c.stream = e.stream) as title,
  data ->> 'vendor' as vendor, data ->> 'verdict' as verdict, data ->> 'checkedOn' as "checkedOn"`

/** The last vettings of a vendor in the reader's other cases, the newest first. */
export const earlierVettings = async (
  reads: Pool,
  scope: ReadingScope,
  vendor: string,
  besides: CaseId,
): Promise<readonly EarlierVetting[]> => {
  if (vendor === '') return []
  const { rows } = await reads.query<EarlierVetting>({
    name: 'earlier-vettings',
    text: `${found(columns)}
      and e.stream <> $5 order by occurred_at desc limit 5`,
    values: [vendor, scope.all, scope.offices, scope.council, besides],
  })
  return rows
}

/** The last vetting of a vendor in one case, with all its answers; null where the reader knows of none. */
export const earlierVetting = async (
  reads: Pool,
  scope: ReadingScope,
  vendor: string,
  from: string,
): Promise<VettingReport | null> => {
  const { rows } = await reads.query<{ readonly data: VettingReport }>({
    name: 'earlier-vetting',
    text: `${found('e.data')} and e.stream = $5 order by occurred_at desc limit 1`,
    values: [vendor, scope.all, scope.offices, scope.council, from],
  })
  return rows[0] ? readVetting(rows[0].data) : null
}
