import { sql, type Kysely } from 'kysely'

/**
 * A release that goes on beside this one and writes heads by itself knows nothing of forms, and would leave the form of
 * whoever wrote the head before: such a head is of no form, so that it is folded anew, and brought up by the upgrade.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create function head_of_older() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
  begin
    new.form := 0;
    return new;
  end $$`,
  // Since 0.4.0 heads are written by the owner's functions alone; whoever writes one as the application is older.
  `create trigger head_of_older before update of state on streams for each row
    when (new.form = old.form and current_user = 'sekisho_app') execute function head_of_older()`,
  `alter table streams enable always trigger head_of_older`,
]
