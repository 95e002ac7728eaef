import { sql, type Kysely } from 'kysely'

/**
 * Everybody on the roster holds a post of their own (`person:` and their id), as long as they are on it: so that a task
 * can be one person's alone, with inbox, letters, links and powers as all posts have them.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const asOwner = 'language plpgsql security definer set search_path = pg_catalog, public, pg_temp'

const statements = [
  `create function hold_own_post() returns trigger ${asOwner} as $$
  begin
    insert into post_assignments (person, post, from_day, to_day) values (new.id, 'person:' || new.id, date '1900-01-01', new.last_day)
    on conflict (person, post, from_day) do update set to_day = excluded.to_day where post_assignments.to_day is distinct from excluded.to_day;
    return null;
  end $$`,
  `create trigger own_post after insert or update of last_day on people for each row execute function hold_own_post()`,
  `alter table people enable always trigger own_post`,
  `insert into post_assignments (person, post, from_day, to_day)
    select id, 'person:' || id, date '1900-01-01', last_day from people on conflict do nothing`,
]
