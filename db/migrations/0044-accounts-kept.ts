import { sql, type Kysely } from 'kysely'

/**
 * Whoever signs in as whom is kept like the roster: each account that is made, changed or ended, and each password
 * that is set, as a change under the hash of the one before (0023). Of a password only the digest of its hash is
 * kept: enough to tell that another stands there, and nothing to try passwords on.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const asOwner = 'language plpgsql security definer set search_path = pg_catalog, public, pg_temp'

const kept: { readonly [table: string]: (row: string) => string } = {
  auth_users: (row) => `jsonb_build_object('id', ${row} ->> 'id', 'email', ${row} ->> 'email')`,
  auth_accounts: (row) => `jsonb_build_object('id', ${row} ->> 'id', 'user_id', ${row} ->> 'user_id',
      'account_id', ${row} ->> 'account_id', 'provider_id', ${row} ->> 'provider_id',
      'password', encode(sha256(convert_to(coalesce(${row} ->> 'password', ''), 'UTF8')), 'hex'))`,
}

const statements = Object.entries(kept).flatMap(([table, ofRow]) => [
  `create function keep_change_of_${table}() returns trigger ${asOwner} as $$
  declare
    v_before jsonb := case when tg_op <> 'INSERT' then ${ofRow('to_jsonb(old)')} end;
    v_after jsonb := case when tg_op <> 'DELETE' then ${ofRow('to_jsonb(new)')} end;
  begin
    if v_before is distinct from v_after then
      perform note_roster_change(tg_table_name, v_before, v_after);
    end if;
    return null;
  end $$`,
  // What stands there already, as found.
  `select note_roster_change('${table}', null, ${ofRow('to_jsonb(t)')} || '{"found": true}') from ${table} t order by t.id`,
  `create trigger ${table}_kept after insert or update or delete on ${table} for each row execute function keep_change_of_${table}()`,
  `alter table ${table} enable always trigger ${table}_kept`,
  `create trigger ${table}_no_truncate before truncate on ${table} for each statement execute function refuse_change()`,
  `alter table ${table} enable always trigger ${table}_no_truncate`,
])
