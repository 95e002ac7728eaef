import type { Pool } from 'pg'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { Certificate, VettingVerdict } from '../../domain/outsourcing/commands.ts'
import type { ReadingScope } from '../../domain/outsourcing/reading.ts'
import { pageOf, readCursor, type Page, type Place } from './page.ts'
import { eventVendorSql, namesVendorSql, readableSql, vendorKeySql } from './vendor-key.ts'

/** A vendor as the list shows it: its last vetting, and how often it was vetted or had a contract, up to a hundred and one. */
export interface VendorRow {
  readonly key: string
  readonly name: string
  readonly corporateNumber: string
  readonly verdict: VettingVerdict | null
  readonly checkedOn: PlainDate | null
  readonly certificates: readonly Certificate[]
  readonly vettings: number
  readonly contracts: number
}

/** No list counts further than this. */
export const countedUpTo = 100

/**
 * The vendors that the reader's cases name, by name. Walks the index from one vendor to the next instead of over all their
 * events, so the number of cases doesn't matter.
 */
export const vendorList = async (reads: Pool, asked: { readonly scope: ReadingScope; readonly q: string; readonly place: Place }): Promise<Page<VendorRow>> => {
  const { scope, q, place } = asked
  const [after = ''] = readCursor(place.after, 1) ?? []
  const { rows } = await reads.query<VendorRow>({
    name: 'vendor-list', text,
    values: [after, scope.all, scope.offices, scope.submitted, `%${q.replaceAll(/[\\%_]/g, '\\$&')}%`, place.limit + 1],
  })
  return pageOf(rows, place.limit, ({ key }) => [key])
}

const nextKey = (after: string): string => `(select ${eventVendorSql} as key from events where ${namesVendorSql} and ${eventVendorSql} > ${after} order by 1 limit 1)`
const readable = readableSql('$2', '$3', '$4')
const ofVendor = (type: string): string => `from events e join cases c using (stream) where ${namesVendorSql} and ${eventVendorSql} = v.key and type = '${type}' and ${readable}`

const text = `
  with recursive vendors as (
    select key from ${nextKey(`$1`)} as first
    union all
    select ${nextKey('v.key')} from vendors v where v.key is not null
  )
  select v.key, coalesce(vetted.name, named.name) as name, coalesce(vetted."corporateNumber", '') as "corporateNumber", vetted.verdict, vetted."checkedOn",
    coalesce(vetted.certificates, '[]'::jsonb) as certificates, vettings.n as vettings, contracts.n as contracts
  from vendors v
  cross join lateral (
    select coalesce(data ->> 'vendor', data ->> 'contractor', data -> 'request' ->> 'vendor') as name
    from events e join cases c using (stream) where ${namesVendorSql} and ${eventVendorSql} = v.key and ${readable} order by occurred_at desc limit 1) as named
  left join lateral (
    select data ->> 'vendor' as name, data ->> 'corporateNumber' as "corporateNumber", data ->> 'verdict' as verdict, data ->> 'checkedOn' as "checkedOn",
      data -> 'certificates' as certificates ${ofVendor('VendorVetted')} order by occurred_at desc limit 1) as vetted on true
  cross join lateral (select count(*)::int as n from (select 1 ${ofVendor('VendorVetted')} limit ${countedUpTo + 1}) as found) as vettings
  cross join lateral (select count(*)::int as n from (select 1 ${ofVendor('ContractRegistered')} limit ${countedUpTo + 1}) as found) as contracts
  where v.key is not null and v.key like ${vendorKeySql('$5')}
  limit $6`
