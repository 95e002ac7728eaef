import { sql, type Kysely } from 'kysely'

/**
 * Whoever has left may still have an account, with which nobody signs in any more. Where somebody who is here takes
 * over its address, be it by another address of theirs, it makes way: people sign in by their address alone.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const asOwner = 'language plpgsql security definer set search_path = pg_catalog, public, pg_temp'
const today = `(clock_timestamp() at time zone 'Asia/Tokyo')::date`

const statements = [
  `create function free_address() returns trigger ${asOwner} as $$
    begin
      delete from auth_users u using people p
      where p.id = u.id and u.id <> new.id and u.email = new.email and p.last_day < ${today};
      return new;
    end $$`,
  `create trigger address_of_whoever_left before update of email on auth_users
    for each row when (new.email is distinct from old.email) execute function free_address()`,
]
