import { sql, type Kysely } from 'kysely'

/**
 * One-time links on which people set their own password: kept as hashes, used once, until they end. Setting one is a
 * function of the database's own, so that whoever holds no link has no way to an account.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

/** The city's own stream. */
const cityId = 'city/00000000-0000-4000-8000-000000000001'
const asOwner = 'language plpgsql security definer set search_path = pg_catalog, public, pg_temp'
const today = `(clock_timestamp() at time zone 'Asia/Tokyo')::date`

const useAccountLink = `create function use_account_link(p_hash bytea, p_account uuid, p_password text) returns text ${asOwner} as $$
  declare
    who uuid;
    address text;
  begin
    select l.person, lower(p.mail) into who, address from account_links l join people p on p.id = l.person
    where l.token_hash = p_hash and l.used_at is null and l.ends_at > clock_timestamp()
      and (p.last_day is null or p.last_day >= ${today})
    for update of l;
    if not found then
      return null;
    end if;
    -- With one link all others of the same person are used up.
    update account_links set used_at = clock_timestamp() where person = who and used_at is null;
    -- Whoever had this address before has left.
    delete from auth_users u using people p where p.id = u.id and u.id <> who and u.email = address and p.last_day < ${today};
    insert into auth_users (id, name, email) select p.id, p.name, address from people p where p.id = who
    on conflict (id) do update set name = excluded.name, email = excluded.email, updated_at = clock_timestamp();
    insert into auth_accounts (id, account_id, provider_id, user_id, password) values (p_account, who::text, 'credential', who, p_password)
    on conflict (provider_id, account_id) do update set password = excluded.password, updated_at = clock_timestamp();
    delete from auth_sessions where user_id = who;
    perform write_password_letter(who);
    return address;
  end $$`

/** An account ends with its sessions and links in the act that ends it. */
const endAccount = `create function end_account() returns trigger ${asOwner} as $$
  begin
    delete from account_links where person = (new.data ->> 'person')::uuid;
    delete from auth_users where id = (new.data ->> 'person')::uuid;
    return null;
  end $$`

const statements = [
  `create table account_links (
    token_hash bytea primary key,
    person uuid not null references people,
    made_at timestamptz not null default clock_timestamp(),
    ends_at timestamptz not null,
    used_at timestamptz
  )`,
  `create index account_links_by_person on account_links (person)`,
  useAccountLink,
  endAccount,
  `create trigger accounts_of_events after insert on events for each row
    when (new.stream = '${cityId}' and new.type = 'AccountEnded') execute function end_account()`,
  `alter table events enable always trigger accounts_of_events`,
]
