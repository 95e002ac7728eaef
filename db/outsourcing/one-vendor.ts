import type { Certificate, VettingVerdict } from '../../domain/outsourcing/vetting/fields.ts'
import type { FindingState } from '../../domain/outsourcing/inspections/state.ts'
import type { Stage } from '../../domain/outsourcing/stages.ts'
import type { CertificateState } from '../../domain/outsourcing/certificates/state.ts'
import type { Pool } from 'pg'
import type { CaseId, OfficeId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { CaseNumber } from '../../domain/kernel/case-number.ts'
import type { ReadingScope } from '../../domain/guideline/reading-scope.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { numberOf, type NumberColumns } from '../read-models/case-number.ts'
import { eventVendorSql, namesVendorSql, readableSql, vendorKeySql } from './vendor-key.ts'

/** All that the reader may know of a vendor. */
export interface OneVendor {
  /** Every name under which it was vetted, the newest first. */
  readonly names: readonly string[]
  readonly corporateNumber: string
  readonly cases: readonly VendorCase[]
  readonly vettings: readonly VendorVetting[]
}

/** A case in which it was asked for, vetted or contracted. */
export interface VendorCase {
  readonly id: CaseId
  readonly number: CaseNumber | null
  readonly title: string
  readonly office: OfficeId
  readonly stage: Stage
  readonly ending: string | null
  readonly startsOn: PlainDate | null
  readonly endsOn: PlainDate | null
  readonly isContractor: boolean
  /** What inspections found, the certificates as they stand, the incidents; of its own contracts only. */
  readonly findings: readonly FindingState[]
  readonly certificates: readonly CertificateState[]
  readonly incidents: OutsourcingState['incidents']
}

/** A vetting of it, without the answers. */
export interface VendorVetting {
  readonly id: CaseId
  readonly version: number
  readonly vendor: string
  readonly verdict: VettingVerdict
  readonly checkedOn: PlainDate
  readonly certificates: readonly Certificate[]
  readonly at: Instant
}

/** So many cases and vettings at most; the newest ones. */
export const vendorCasesAtMost = 50

/** A vendor by its corporate number or, where it has none, its name; null where the reader knows none of its cases. */
export const oneVendor = async (reads: Pool, scope: ReadingScope, asked: string): Promise<OneVendor | null> => {
  const names = await namesOf(reads, asked)
  const values = [names, scope.all, scope.offices, scope.council]
  const [cases, vettings] = await Promise.all([
    reads.query<CaseFound>({ name: 'vendor-cases', text: casesText, values }),
    reads.query<VendorVetting & { readonly corporateNumber: string }>({
      name: 'vendor-vettings',
      text: vettingsText,
      values,
    }),
  ])
  if (cases.rows.length === 0) return null
  const said = vettings.rows.map((one) => one.vendor)
  return {
    names: [...new Set(said.length > 0 ? said : names)],
    corporateNumber: vettings.rows.find((one) => one.corporateNumber !== '')?.corporateNumber ?? '',
    cases: cases.rows.map(numberOf),
    vettings: vettings.rows,
  }
}

type CaseFound = Omit<VendorCase, 'number'> & NumberColumns

/** A vendor that has changed its name is known by its number: under each name that a vetting gave with it. */
const namesOf = async (reads: Pool, asked: string): Promise<readonly string[]> => {
  if (!/^\d{13}$/.test(asked)) return [asked]
  const { rows } = await reads.query<{ readonly name: string }>({
    name: 'names-of-number',
    text: namesText,
    values: [asked],
  })
  return rows.map((row) => row.name)
}

/** So many names of one number at most. */
const namesAtMost = 200
const nextName = (after: string): string => `(select min(data ->> 'vendor') from events where type = 'VendorVetted'
  and data ->> 'corporateNumber' <> '' and data ->> 'corporateNumber' = $1${after})`

/** From one name to the next by their index: a vetting is opened for each name, not for each time it was vetted. */
const namesText = `
  with recursive names as (
    select ${nextName('')} as name
    union all
    select ${nextName(` and data ->> 'vendor' > names.name`)} from names where names.name is not null
  )
  select name from names where name is not null limit ${namesAtMost}`

const readable = readableSql('$2', '$3', '$4')
/** So many of its newest events are looked at: enough for fifty cases, however often each names it. */
const looked = 150
const newest = (columns: string): string => `
  (select distinct ${vendorKeySql('name')} as key from unnest($1::text[]) as name) as k
  cross join lateral (select ${columns} from events e
    where ${namesVendorSql} and ${eventVendorSql} = k.key and ${readable} order by occurred_at desc
    limit ${looked}) as e`

const casesText = `
  with named as (
    select stream, bool_or(type = 'ContractRegistered') as contractor, max(occurred_at) as at
    from ${newest('e.stream, e.type, e.occurred_at')} group by stream order by at desc limit ${vendorCasesAtMost}
  )
  select c.stream as id, c.fiscal_year, c.series, c.serial, c.title, c.office, c.stage, c.ending,
  c.starts_on as "startsOn", c.ends_on as "endsOn",
    n.contractor as "isContractor",
    coalesce(own.findings, '[]') as findings, coalesce(own.certificates, '[]') as certificates,
    coalesce(own.incidents, '[]') as incidents
  from named n join cases c using (stream) join streams s using (stream)
  -- Taken apart once, and only where something of it is shown.
  cross join lateral json_to_record(case when n.contractor then s.state else '{}' end)
    as own(findings json, certificates json, incidents json)
  order by n.at desc`

const vettingsText = `
  with vetted as (
    select e.* from ${newest('e.stream, e.version, e.type, e.occurred_at as at')} where e.type = 'VendorVetted'
    order by e.at desc limit ${vendorCasesAtMost}
  )
  select v.stream as id, v.version, data ->> 'vendor' as vendor, data ->> 'corporateNumber' as "corporateNumber",
  data ->> 'verdict' as verdict,
    data ->> 'checkedOn' as "checkedOn", coalesce(data -> 'certificates', '[]'::jsonb) as certificates, v.at
  from vetted v join events using (stream, version) order by v.at desc`
