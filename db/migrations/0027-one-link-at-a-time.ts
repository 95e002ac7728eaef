import { sql, type Kysely } from 'kysely'

/**
 * Of a person's one-time links only the newest can be used, and none once their account has ended, even where the end
 * is recorded between the invitation and its link.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

/** The city's own stream. */
const cityId = 'city/00000000-0000-4000-8000-000000000001'
const asOwner = 'language plpgsql security definer set search_path = pg_catalog, public, pg_temp'

const replaceLinks = `create function replace_links() returns trigger ${asOwner} as $$
  begin
    -- An end of the account that is being recorded is waited for, and one to come waits: it finds this link.
    perform 1 from people where id = new.person for no key update;
    if (select e.type from events e where e.stream = '${cityId}' and e.type in ('PersonInvited', 'AccountEnded')
        and e.data ->> 'person' = new.person::text order by e.version desc limit 1) = 'AccountEnded' then
      return null;
    end if;
    update account_links set used_at = clock_timestamp() where person = new.person and used_at is null;
    return new;
  end $$`

const endAccount = `create or replace function end_account() returns trigger ${asOwner} as $$
  begin
    perform 1 from people where id = (new.data ->> 'person')::uuid for no key update;
    delete from account_links where person = (new.data ->> 'person')::uuid;
    delete from auth_users where id = (new.data ->> 'person')::uuid;
    return null;
  end $$`

const statements = [
  // Of what was made before, the newest stays.
  `update account_links l set used_at = clock_timestamp() where l.used_at is null and exists
    (select 1 from account_links n where n.person = l.person and n.used_at is null and n.made_at > l.made_at)`,
  replaceLinks,
  endAccount,
  `create trigger newest_link_alone before insert on account_links for each row
    when (new.used_at is null) execute function replace_links()`,
  `alter table account_links enable always trigger newest_link_alone`,
]
