import { sql, type Kysely } from 'kysely'

/**
 * What was mailed to an address that somebody no longer has, or before their account was ended, opens nothing any more:
 * it may have gone to a stranger. A one-time link is used up; of the links to tasks it is kept from when on they hold.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

/** The city's own stream. */
const cityId = 'city/00000000-0000-4000-8000-000000000001'
const asOwner = 'language plpgsql security definer set search_path = pg_catalog, public, pg_temp'

/** By its name it runs before the roster follows the same event: the address of before still stands there. */
const giveUpLinks = `create function give_up_links() returns trigger ${asOwner} as $$
  declare
    who uuid := (new.data ->> 'person')::uuid;
  begin
    perform 1 from people where id = who for no key update;
    if new.type = 'PersonContactChanged'
      and exists (select 1 from people where id = who and lower(mail) = lower(new.data ->> 'mail')) then
      return null;
    end if;
    update account_links set used_at = clock_timestamp() where person = who and used_at is null;
    insert into links_given_up (person, at) values (who, clock_timestamp())
    on conflict (person) do update set at = excluded.at;
    return null;
  end $$`

const statements = [
  `create table links_given_up (
    person uuid primary key references people,
    at timestamptz not null
  )`,
  giveUpLinks,
  `create trigger give_up_links after insert on events for each row
    when (new.stream = '${cityId}' and new.type in ('PersonContactChanged', 'AccountEnded')) execute function give_up_links()`,
  `alter table events enable always trigger give_up_links`,
]
