import type { PoolClient } from 'pg'
import type { Flaw } from '../kept/flaw.ts'
import { applicationRole } from '../upkeep/rights.ts'

/**
 * Verifies roster and accounts: the changes that the database has kept follow each other by their hashes, what the
 * anchors have sealed of them is there, people, posts and accounts are what the changes come to, and nobody but the
 * application, through its links, has made an account or set a password. Demo cities and tests open accounts by hand.
 */
export const verifyRoster = async (client: PoolClient, accountsByHand: boolean): Promise<readonly Flaw[]> => {
  const flaws: Flaw[] = []
  for (const text of [brokenChanges, unborneSeals, otherRows]) flaws.push(...(await client.query<Flaw>(text)).rows)
  if (!accountsByHand) flaws.push(...(await client.query<Flaw>(byOthers, [applicationRole])).rows)
  return flaws
}

/** Accounts and passwords that somebody has set past the product. What an upgrade found there says so. */
const byOthers = `
  select 'roster-differs' as problem, 'change ' || nth as row, of_table as field, $1 as expected, by_role as found
  from roster_changes where of_table in ('auth_users', 'auth_accounts') and by_role <> $1
    and not coalesce(before is null and after ? 'found', false)
  order by nth limit 100`

/** A change that is missing, or isn't what its hash says. */
const brokenChanges = `
  select 'roster-differs' as problem, 'change ' || nth as row from (
    select *, lag(nth, 1, 0) over w as nth_before, lag(hash, 1, decode(repeat('00', 32), 'hex')) over w as hash_before
    from roster_changes window w as (order by nth)
  ) change
  where nth <> nth_before + 1 or hash <> sha256(hash_before || convert_to(
    concat_ws(E'\\n', nth, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), by_role, of_table,
      coalesce(before::text, ''), coalesce(after::text, '')), 'UTF8'))
  order by nth limit 100`

/** Changes that an anchor has sealed, and that aren't there any more as they were. */
const unborneSeals = `
  select 'roster-differs' as problem, a.day::text as day, 'change ' || split_part(a.roster, ' ', 1) as row
  from anchors a
  where a.roster is not null and not exists (
    select 1 from roster_changes c where c.nth = split_part(a.roster, ' ', 1)::integer
    and encode(c.hash, 'hex') = split_part(a.roster, ' ', 2))
  order by a.nth limit 100`

const keyOf = (row: string): string =>
  `case when of_table = any('{people,auth_users,auth_accounts}') then ${row} ->> 'id'
    else concat_ws(' ', ${row} ->> 'person', ${row} ->> 'post', ${row} ->> 'from_day') end`

/** People, posts and accounts that aren't what the changes come to. A column that came later is not compared. */
const otherRows = `
  with told as (
    select distinct on (of_table, key) of_table, key, row from (
      select nth, 0 as step, of_table, ${keyOf('before')} as key, null::jsonb as row from roster_changes
      where before is not null
      union all
      select nth, 1, of_table, ${keyOf('after')}, after from roster_changes where after is not null
    ) steps order by of_table, key, nth desc, step desc
  ), there as (
    select of_table, ${keyOf('row')} as key, row from (
      select 'people' as of_table, to_jsonb(p) as row from people p
      union all
      select 'post_assignments', to_jsonb(a) from post_assignments a
      union all
      select 'auth_users', jsonb_build_object('id', u.id, 'email', u.email) from auth_users u
      union all
      select 'auth_accounts', jsonb_build_object('id', a.id, 'user_id', a.user_id, 'account_id', a.account_id,
        'provider_id', a.provider_id, 'password', encode(sha256(convert_to(coalesce(a.password, ''), 'UTF8')), 'hex'))
      from auth_accounts a
    ) rows
  )
  select 'roster-differs' as problem, concat_ws(' ', of_table, key) as row, left(told.row::text, 200) as expected,
  left(there.row::text, 200) as found
  from (select * from told where row is not null) told full join there using (of_table, key)
  where (there.row @> (told.row - 'found')) is not true order by 2 limit 100`
