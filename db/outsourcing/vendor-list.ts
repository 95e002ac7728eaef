import type { Certificate, VettingVerdict } from '../../domain/outsourcing/vetting/fields.ts'
import type { Pool } from 'pg'
import type { PostId } from '../../domain/kernel/ids.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { ReadingScope } from '../../domain/guideline/reading-scope.ts'
import { pageOf, readCursor, type Page, type Place } from '../read-models/page.ts'
import { eventVendorSql, namesVendorSql, vendorKeySql } from './vendor-key.ts'
import { vendorWalk } from './vendor-walk.ts'

/** A vendor as the list shows it: its last vetting, and how often it was vetted or had a contract of late. */
export interface VendorRow {
  readonly key: string
  readonly name: string
  readonly corporateNumber: string
  readonly verdict: VettingVerdict | null
  readonly checkedOn: PlainDate | null
  readonly certificates: readonly Certificate[]
  readonly vettings: number
  readonly contracts: number
  /** Whether there are older ones that weren't counted. */
  readonly more: boolean
}

/** So many mentions of a vendor are looked at for the list; whoever wants to know more opens its page. */
const mentions = 60

/** Which vendors: those of the reader's cases, some part of whose name is asked for. */
export interface VendorsAsked {
  readonly scope: ReadingScope
  /** The posts of the reader's own offices, which name vendors in the cases of these offices and in no others. */
  readonly posts: readonly PostId[]
  readonly q: string
  readonly place: Place
}

/**
 * The vendors that the reader's cases name, by name. Walks an index from one vendor to the next instead of over all
 * their events, so the number of cases doesn't matter: over all vendors, or, for staff, over those that their own
 * office named.
 */
export const vendorList = async (reads: Pool, { scope, posts, q, place }: VendorsAsked): Promise<Page<VendorRow>> => {
  const [after = ''] = readCursor(place.after, 1) ?? []
  const known = [after, `%${q.replaceAll(/[\\%_]/g, '\\$&')}%`, place.limit + 1]
  const { rows } = await reads.query<VendorRow>(
    scope.all || scope.council
      ? { name: 'vendor-list', text: all, values: [...known, scope.all, scope.offices, scope.council] }
      : { name: 'vendor-list-of-posts', text: own, values: [...known, posts] },
  )
  return pageOf(rows, place.limit, ({ key }) => [key])
}

/**
 * A vendor's newest mentions, as many as are counted, say all that the list shows of it: further back it looks at none.
 */
const text = (nextKey: (after: string) => string, newest: string): string => `
  with recursive vendors as (
    select key from ${nextKey('$1::text')} as first
    union all
    select (select key from ${nextKey('v.key')} as next) from vendors v where v.key is not null
  )
  select v.key, coalesce(named.data ->> 'vendor', named.data ->> 'contractor',
  named.data -> 'request' ->> 'vendor') as name,
    coalesce(vetted.data ->> 'corporateNumber', '') as "corporateNumber", vetted.data ->> 'verdict' as verdict,
    vetted.data ->> 'checkedOn' as "checkedOn",
    coalesce(vetted.data -> 'certificates', '[]'::jsonb) as certificates, m.vettings, m.contracts,
    m.n = ${mentions} as more
  from vendors v
  cross join lateral (
    select count(*)::int as n, count(*) filter (where type = 'VendorVetted')::int as vettings,
    count(*) filter (where type = 'ContractRegistered')::int as contracts,
      (array_agg(stream order by at desc))[1] as stream, (array_agg(version order by at desc))[1] as version,
      (array_agg(stream order by at desc) filter (where type = 'VendorVetted'))[1] as vetted_stream,
      (array_agg(version order by at desc) filter (where type = 'VendorVetted'))[1] as vetted_version
    from (${newest}) as newest) as m
  join events named on named.stream = m.stream and named.version = m.version
  left join events vetted on vetted.stream = m.vetted_stream and vetted.version = m.vetted_version
  where v.key is not null and v.key like ${vendorKeySql('$2')}
  limit $3`

const mentioned = (readable: string): string =>
  `select stream, version, type, occurred_at as at from events e where ${namesVendorSql} and ${eventVendorSql} = v.key
    and ${readable} order by occurred_at desc limit ${mentions}`

const { all, own } = vendorWalk(text, mentioned, mentions)
