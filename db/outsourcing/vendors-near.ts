import type { Pool } from 'pg'
import { companyCore, legalForms, nearCompanies } from '../../domain/outsourcing/vetting/near-company.ts'
import type { VendorsAsked } from './vendor-list.ts'
import { eventVendorSql, namesVendorSql } from './vendor-key.ts'
import { vendorWalk, type NextKey } from './vendor-walk.ts'

/** A company that the reader's cases name, and its number where one of them knows it. */
export interface KnownVendor {
  readonly name: string
  readonly corporateNumber: string
}

/**
 * So many names are gone through for one look, from the first on and from each beginning that a near name may have; so
 * many of them compared, and so many mentions of one looked at.
 */
const walked = 5_000
const compared = 60
const mentions = 8
/** So many times more are read than are shown, since the reader may read no case of some. */
const unread = 4

/** Whose cases count: as for the list of vendors. */
type WhoseVendors = Pick<VendorsAsked, 'scope' | 'posts'>

/**
 * The vendors whose names are near to one that is being typed, of those that the reader's cases name; none where it is
 * the name of one of them.
 */
export const vendorsNear = async (
  reads: Pool,
  typed: string,
  whose: WhoseVendors,
  most: number,
): Promise<readonly KnownVendor[]> => {
  const core = companyCore(typed)
  const characters = [...new Set(core)]
  if (characters.length === 0) return []
  // Those that hold the whole come before those that hold its characters.
  const asked = { pieces: [...characters, core], least: Math.ceil(characters.length / 2), limit: compared }
  return nearCompanies(typed, await vendorsWith(reads, { ...asked, from: beginnings(core) }, whose), most)
}

/**
 * Where near names stand among all, in the order of which they are walked: those that begin alike, after whichever
 * legal form, and the first of all.
 */
const beginnings = (core: string): readonly string[] => {
  const alike = Array.from(core).slice(0, 2).join('')
  return ['', ...['', ...legalForms].map((form) => `${form}${alike}`)]
}

/** The first so many vendors that the reader's cases name, for a list to choose from. */
export const vendorsKnown = (reads: Pool, whose: WhoseVendors, most: number): Promise<readonly KnownVendor[]> =>
  vendorsWith(reads, { pieces: [], least: 0, from: [''], limit: most }, whose)

/** Which vendors: so many that have at least so many of these pieces in their names, walked from these beginnings. */
interface VendorsLooked {
  readonly pieces: readonly string[]
  readonly least: number
  readonly from: readonly string[]
  readonly limit: number
}

/** The vendors that were found so, those with most of the pieces first. */
const vendorsWith = async (
  reads: Pool,
  { pieces, least, from, limit }: VendorsLooked,
  { scope, posts }: WhoseVendors,
): Promise<readonly KnownVendor[]> => {
  const asked = [pieces, least, limit]
  const { rows } = await reads.query<KnownVendor>(
    scope.all || scope.council
      ? { name: 'vendors-near', text: ofAll, values: [...asked, scope.all, scope.offices, scope.council, from] }
      : { name: 'vendors-near-of-posts', text: ofPosts, values: [...asked, posts, from] },
  )
  return rows
}

const text =
  (from: string) =>
  (nextKey: NextKey, newest: string): string =>
    `
  with recursive vendors as (
    select beginning, first.key, 1 as nth
    from unnest(${from}::text[]) as beginning cross join lateral ${nextKey('beginning', '>=')} as first
    union all
    select v.beginning, (select key from ${nextKey('v.key')} as next), v.nth + 1 from vendors v
    where starts_with(v.key, v.beginning) and v.nth < ${walked}
  ), alike as (
    select key, (select count(*) from unnest($1::text[]) as one where strpos(key, one) > 0) as shared
    from (select distinct key from vendors where starts_with(key, beginning)) as known
  )
  select m.name, coalesce(m.number, '') as "corporateNumber" from (
    select key, shared from alike where shared >= $2::integer order by shared desc, key limit $3::integer * ${unread}
  ) v
  cross join lateral (
    select (array_agg(name order by at desc))[1] as name,
      (array_agg(number order by at desc) filter (where number <> ''))[1] as number
    from (${newest}) as newest) as m
  where m.name is not null
  order by v.shared desc, v.key limit $3`

const mentioned = (readable: string): string =>
  `select coalesce(data ->> 'vendor', data ->> 'contractor', data -> 'request' ->> 'vendor') as name,
    data ->> 'corporateNumber' as number, occurred_at as at
   from events e where ${namesVendorSql} and ${eventVendorSql} = v.key and ${readable}
   order by occurred_at desc limit ${mentions}`

const ofAll = vendorWalk(text('$7'), mentioned, mentions).all
const ofPosts = vendorWalk(text('$5'), mentioned, mentions).own
