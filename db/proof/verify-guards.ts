import { readFileSync } from 'node:fs'
import type { PoolClient } from 'pg'
import { describePart } from '../upkeep/describe-schema.ts'
import type { Flaw } from '../kept/flaw.ts'
import { knownMigrations } from '../upkeep/migrate.ts'
import { namedSettings } from '../connection/own-session.ts'
import { applicationFunctions, applicationRole } from '../upkeep/rights.ts'

/**
 * What guards the record in the database itself, held against this release: its functions and triggers, word by word
 * and switched on; what the application's role may call; and that this role is nothing more than a role. A record that
 * another release has migrated has that release's guards, and isn't looked at.
 */
export const verifyGuards = async (client: PoolClient): Promise<readonly Flaw[]> => {
  const { rows } = await client.query<{ readonly name: string }>('select max(name) as name from kysely_migration')
  if (rows[0]?.name !== knownMigrations.at(-1)) return []
  const schema = readFileSync(new URL('../schema.sql', import.meta.url), 'utf8')
  return [
    ...compared(named(between(schema, 'Functions', 'Triggers')), named(await describePart(client, 'Functions'))),
    ...compared(named(between(schema, 'Triggers', 'Grants')), named(await describePart(client, 'Triggers'))),
    ...(await functionsGiven(client)),
    ...(await powersOfRole(client)),
    ...(await settingsOfRole(client)),
  ]
}

/** The statements between two headings of the schema's text, each from the line with which it begins. */
const between = (schema: string, from: string, to: string): readonly string[] =>
  schema
    .slice(schema.indexOf(`-- ${from}\n`) + from.length + 4, schema.indexOf(`-- ${to}\n`))
    .split(/^(?=CREATE )/mu)
    .map((one) => one.trim())
    .filter((one) => one !== '')

const named = (statements: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    statements.map((one) => {
      const [, trigger, table, name = ''] =
        /^CREATE (?:CONSTRAINT )?TRIGGER (\w+)[^;]*? ON public\.(\w+)|^CREATE OR REPLACE \w+ public\.(\w+)/u.exec(
          one,
        ) ?? []
      return [trigger === undefined ? `function ${name}` : `trigger ${trigger} on ${String(table)}`, one.trim()]
    }),
  )

const compared = (expected: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): readonly Flaw[] =>
  [...new Set([...expected.keys(), ...found.keys()])].flatMap((row): readonly Flaw[] => {
    if (expected.get(row) === found.get(row)) return []
    const isOff = found.get(row)?.includes(' disable trigger ') === true
    const state = !found.has(row) ? 'missing' : !expected.has(row) ? 'unknown' : isOff ? 'off' : 'another'
    return [{ problem: 'guards-differ', row, found: state }]
  })

/** Functions that the application's role may call and is not given by any release. */
const functionsGiven = async (client: PoolClient): Promise<readonly Flaw[]> => {
  const { rows } = await client.query<{ readonly name: string }>(
    `select p.proname as name from pg_proc p
     where p.pronamespace = 'public'::regnamespace and exists (select 1 from pg_roles where rolname = $1)
       and has_function_privilege($1, p.oid, 'execute') and p.proname <> all ($2)
       and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e') order by 1`,
    [applicationRole, applicationFunctions],
  )
  return rows.map(({ name }) => ({
    problem: 'rights-differ',
    row: `function ${name}`,
    field: applicationRole,
    expected: '',
    found: 'execute',
  }))
}

/** What the application's role is besides: every power that passes over rights, and every role whose it has. */
const powersOfRole = async (client: PoolClient): Promise<readonly Flaw[]> => {
  const { rows } = await client.query<{ readonly found: string }>(
    `select power as found from pg_roles r cross join lateral (values ('superuser', rolsuper),
       ('createrole', rolcreaterole), ('createdb', rolcreatedb), ('replication', rolreplication),
       ('bypassrls', rolbypassrls)) one (power, has)
     where r.rolname = $1 and one.has
     union all
     select 'member of ' || g.rolname from pg_auth_members m join pg_roles g on g.oid = m.roleid
       join pg_roles r on r.oid = m.member where r.rolname = $1
     union all
     select 'create in public' from pg_roles r where r.rolname = $1 and has_schema_privilege(r.oid, 'public', 'create')
     order by 1`,
    [applicationRole],
  )
  return rows.map(({ found }) => ({ problem: 'guards-differ', row: `role ${applicationRole}`, found }))
}

/** What the role has set for itself, or somebody for it, that would change what statements mean. */
const settingsOfRole = async (client: PoolClient): Promise<readonly Flaw[]> => {
  const { rows } = await client.query<{ readonly found: string }>(
    `select one as found from pg_db_role_setting s join pg_roles r on r.oid = s.setrole
       cross join lateral unnest(s.setconfig) one
     where r.rolname = $1 and lower(split_part(one, '=', 1)) = any ($2)
       and (s.setdatabase = 0 or s.setdatabase = (select oid from pg_database where datname = current_database()))
     order by 1`,
    [applicationRole, namedSettings.map((name) => name.toLowerCase())],
  )
  return rows.map(({ found }) => ({ problem: 'guards-differ', row: `role ${applicationRole}`, found }))
}
