import type { Pool, PoolClient } from 'pg'

interface Line {
  readonly line: string
}

/**
 * The parts of a schema, each as statements in a fixed order, from the catalogs: the same text on every machine and
 * release of Postgres.
 */
const parts: readonly { readonly title: string; readonly query: string }[] = [
  {
    title: 'Tables',
    query: `
      select format(E'create table %I (\\n%s\\n)%s;', c.relname, string_agg('  ' || one.line, E',\\n'
      order by one.place, one.line),
        coalesce(' with (' || array_to_string(c.reloptions, ', ') || ')', '')) as line
      from pg_class c
      cross join lateral (
        select a.attnum::int as place, format('%I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
          case when a.attnotnull then ' not null' else '' end,
          case a.attgenerated when '' then coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
            else ' generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ') stored' end) as line
        from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        union all
        select 10000 + position(k.contype::text in 'pufc'), format('constraint %I %s', k.conname,
        pg_get_constraintdef(k.oid))
        from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'u', 'f', 'c')
      ) as one
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname not like 'kysely%'
      group by c.relname, c.reloptions order by c.relname collate "C"`,
  },
  {
    title: 'Indexes',
    query: `
      select pg_get_indexdef(i.indexrelid) || ';' as line
      from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
      where c.relnamespace = 'public'::regnamespace and t.relname not like 'kysely%'
        and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u'))
      order by t.relname collate "C", c.relname collate "C"`,
  },
  {
    title: 'Functions',
    query: `
      select rtrim(pg_get_functiondef(p.oid), E' \\n') || ';' as line from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.prokind in ('f', 'p')
        and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
      order by p.proname collate "C", pg_get_function_identity_arguments(p.oid) collate "C"`,
  },
  {
    title: 'Triggers',
    query: `
      select pg_get_triggerdef(t.oid) || ';' || case t.tgenabled
      when 'A' then format(E'\\nalter table %I enable always trigger %I;', c.relname, t.tgname)
        when 'D' then format(E'\\nalter table %I disable trigger %I;', c.relname, t.tgname) else '' end as line
      from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where not t.tgisinternal and c.relnamespace = 'public'::regnamespace
      order by c.relname collate "C", t.tgname collate "C"`,
  },
  {
    title: 'Grants',
    query: `
      select line from (
      select format('grant %s on %I to %I;', string_agg(lower(g.privilege_type), ', '
      order by g.privilege_type), c.relname, r.rolname) as line
      from pg_class c cross join lateral aclexplode(c.relacl) g join pg_roles r on r.oid = g.grantee
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'S') and g.grantee <> c.relowner
      group by c.relname, r.rolname
      union all
      select format('grant %s (%s) on %I to %I;', lower(g.privilege_type), string_agg(a.attname, ', '
      order by a.attnum), c.relname, r.rolname)
      from pg_class c join pg_attribute a on a.attrelid = c.oid cross join lateral aclexplode(a.attacl) g
      join pg_roles r on r.oid = g.grantee
      where c.relnamespace = 'public'::regnamespace and not a.attisdropped
      group by c.relname, r.rolname, g.privilege_type
      union all
      select format('grant %s on function %I to %s;', lower(g.privilege_type), p.proname, coalesce(r.rolname, 'public'))
      from pg_proc p cross join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g
      left join pg_roles r on r.oid = g.grantee
      where p.pronamespace = 'public'::regnamespace and g.grantee <> p.proowner
      ) rights order by line collate "C"`,
  },
]

/** One part of the schema, statement by statement. */
export const describePart = async (
  client: Pool | PoolClient,
  wanted: 'Functions' | 'Triggers',
): Promise<readonly string[]> => {
  const { query = '' } = parts.find(({ title }) => title === wanted) ?? {}
  return (await client.query<Line>(query)).rows.map(({ line }) => line)
}

/** The database's schema as text, for people to read and for a test to compare: db/schema.sql is this. */
export const describeSchema = async (pool: Pool): Promise<string> => {
  const sections: string[] = [
    '-- What the migrations make, in the order of names. Written by launch/dump-schema.ts; never edited by hand.',
  ]
  for (const { title, query } of parts) {
    const { rows } = await pool.query<Line>(query)
    const lines = rows.map(({ line }) => line)
    sections.push(`-- ${title}`, title === 'Grants' || title === 'Indexes' ? lines.join('\n') : lines.join('\n\n'))
  }
  return `${sections.join('\n\n')}\n`
}
