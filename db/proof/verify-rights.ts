import type { PoolClient } from 'pg'
import type { Flaw } from '../kept/flaw.ts'
import { applicationRights, applicationRole } from '../upkeep/rights.ts'

/**
 * Rights that the application's role has beyond what is listed, whole tables or columns of one: somebody has given
 * them, or an upgrade is unfinished.
 */
export const verifyRights = async (client: PoolClient): Promise<readonly Flaw[]> => {
  const { rows } = await client.query<{
    readonly table: string
    readonly right: string
    readonly columns: readonly string[] | null
  }>(
    `select c.relname as table, r.right, case when r.of_columns
      and not has_table_privilege($1, c.oid, r.right) then (
         select array_agg(a.attname::text order by a.attnum) from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
         and has_column_privilege($1, c.oid, a.attnum, r.right))
       end as columns
     from pg_class c cross join (values ('insert', true), ('update', true), ('delete', false), ('truncate', false))
       r("right", of_columns)
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f') and exists (select 1
     from pg_roles where rolname = $1)
       and (has_table_privilege($1, c.oid, r.right) or r.of_columns
       and has_any_column_privilege($1, c.oid, r.right))
     order by 1, 2`,
    [applicationRole],
  )
  return rows
    .filter(({ table, right, columns }) => !isListed(applicationRights[table] ?? [], right, columns))
    .map(({ table, right, columns }) => ({
      problem: 'rights-differ',
      row: table,
      field: applicationRole,
      expected: (applicationRights[table] ?? []).join(', ') || 'select',
      found: columns === null ? right : `${right} (${columns.join(', ')})`,
    }))
}

const isListed = (rights: readonly string[], right: string, columns: readonly string[] | null): boolean => {
  if (columns === null || rights.includes(right)) return rights.includes(right)
  const listed = new Set(
    rights.flatMap((one) => (one.startsWith(`${right} (`) ? one.slice(right.length + 2, -1).split(', ') : [])),
  )
  return columns.every((column) => listed.has(column))
}
