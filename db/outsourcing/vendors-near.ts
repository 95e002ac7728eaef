import type { Pool } from 'pg'
import { companyCore, nearCompanies } from '../../domain/outsourcing/vetting/near-company.ts'
import type { VendorsAsked } from './vendor-list.ts'
import { eventVendorSql, namesVendorSql } from './vendor-key.ts'
import { vendorWalk } from './vendor-walk.ts'

/** A company that the reader's cases name, and its number where one of them knows it. */
export interface KnownVendor {
  readonly name: string
  readonly corporateNumber: string
}

/** So many names are gone through for one look, so many of them compared, and so many mentions of one looked at. */
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
  const known = await vendorsWith(reads, [...characters, core], Math.ceil(characters.length / 2), whose, compared)
  return nearCompanies(typed, known, most)
}

/** The first so many vendors that the reader's cases name, for a list to choose from. */
export const vendorsKnown = (reads: Pool, whose: WhoseVendors, most: number): Promise<readonly KnownVendor[]> =>
  vendorsWith(reads, [], 0, whose, most)

/** The vendors that have at least so many of these pieces in their names, those with most of them first. */
const vendorsWith = async (
  reads: Pool,
  pieces: readonly string[],
  least: number,
  { scope, posts }: WhoseVendors,
  limit: number,
): Promise<readonly KnownVendor[]> => {
  const asked = [pieces, least, limit]
  const { rows } = await reads.query<KnownVendor>(
    scope.all || scope.council
      ? { name: 'vendors-near', text: all, values: [...asked, scope.all, scope.offices, scope.council] }
      : { name: 'vendors-near-of-posts', text: own, values: [...asked, posts] },
  )
  return rows
}

const text = (nextKey: (after: string) => string, newest: string): string => `
  with recursive vendors as (
    select key, 1 as nth from ${nextKey("''::text")} as first
    union all
    select (select key from ${nextKey('v.key')} as next), v.nth + 1 from vendors v
    where v.key is not null and v.nth < ${walked}
  ), alike as (
    select key, (select count(*) from unnest($1::text[]) as one where strpos(key, one) > 0) as shared
    from vendors where key is not null
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

const { all, own } = vendorWalk(text, mentioned, mentions)
