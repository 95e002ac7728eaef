import { sql, type Kysely } from 'kysely'

/**
 * Letters to somebody in person, about their own account: the invitation in the very statement of its act, the letter
 * of a forgotten password when somebody asks for it, the one that tells its reader that a password was set, and the one
 * with which the mail is tried. A one-time link knows the letter that carries it, so that a letter that has to be sent
 * again has the same link.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

/** The city's own stream. */
const cityId = 'city/00000000-0000-4000-8000-000000000001'
const definer = 'security definer set search_path = pg_catalog, public, pg_temp'
const asOwner = `language plpgsql ${definer}`
const today = `(clock_timestamp() at time zone 'Asia/Tokyo')::date`
const aboutAccounts = `type in ('PersonEntered', 'PersonInvited', 'AccountEnded')`

/** An invitation ends the links that were given out before it, at once, and is a letter where it isn't handed over. */
const writeAccountLetter = `create function write_account_letter() returns trigger ${asOwner} as $$
  begin
    if new.type = 'PersonInvited' then
      update account_links set used_at = clock_timestamp() where person = (new.data ->> 'person')::uuid and used_at is null;
      if new.data ->> 'how' is distinct from 'letter' then
        return null;
      end if;
    end if;
    insert into letters (stream, version, ordinal, person, post, kind)
    select new.stream, new.version, 1, p.id, '', case new.type when 'MailTried' then 'mail-test' else 'account-invited' end
    from people p where p.id = (case new.type when 'MailTried' then new.data -> 'by' ->> 'person' else new.data ->> 'person' end)::uuid;
    return null;
  end $$`

/**
 * A letter to whoever signs in by an address, where there is somebody who may: it says nothing to whoever asks. One
 * that waits already is enough.
 */
const askAccountLetter = `create function ask_account_letter(p_mail text) returns void ${asOwner} as $$
  begin
    insert into letters (stream, version, ordinal, person, post, kind)
    select '${cityId}', last.version,
      1 + coalesce((select max(l.ordinal) from letters l where l.stream = '${cityId}' and l.version = last.version), 0), p.id, '', 'account-forgotten'
    from people p
    join lateral (
      select e.version, e.type from events e where e.stream = '${cityId}' and ${aboutAccounts.replaceAll('type', 'e.type')}
      and e.data ->> 'person' = p.id::text order by e.version desc limit 1
    ) last on last.type = 'PersonInvited' or exists (select 1 from auth_users u where u.id = p.id)
    where lower(p.mail) = lower(p_mail) and (p.last_day is null or p.last_day >= ${today})
      and not exists (select 1 from letters l where l.person = p.id and l.kind = 'account-forgotten' and l.status = 'due')
    on conflict do nothing;
  end $$`

/** Whoever's password was set is told so, by whomever it was done: a link may have been in the wrong hands. */
const writePasswordLetter = `create function write_password_letter(p_person uuid) returns void language sql ${definer} as $$
    insert into letters (stream, version, ordinal, person, post, kind)
    select '${cityId}', last.version,
      1 + coalesce((select max(l.ordinal) from letters l where l.stream = '${cityId}' and l.version = last.version), 0), p_person, '', 'password-set'
    from (select max(version) as version from events where stream = '${cityId}' and data ->> 'person' = p_person::text and ${aboutAccounts}) last
    where last.version is not null
    on conflict do nothing
  $$`

/**
 * Binds a token to the letter that carries it, just before it is sent, and again where it has to be sent again; false
 * where that link was used up or none may be made any more.
 */
const bindAccountLink = `create function bind_account_link(p_hash bytea, p_letter uuid, p_hours integer) returns boolean ${asOwner} as $$
  declare
    v_ends timestamptz := clock_timestamp() + p_hours * interval '1 hour';
  begin
    if exists (select 1 from account_links where token_hash = p_hash) then
      update account_links set ends_at = v_ends where token_hash = p_hash and used_at is null;
      return found;
    end if;
    insert into account_links (token_hash, person, ends_at, letter)
    select p_hash, l.person, v_ends, l.id from letters l
    where l.id = p_letter and l.status = 'due' and l.kind in ('account-invited', 'account-forgotten');
    return found;
  end $$`

const statements = [
  `alter table account_links add column letter uuid`,
  `create index about_accounts on events ((data ->> 'person'), version) where stream = '${cityId}' and ${aboutAccounts}`,
  `create index letters_of_accounts on letters (person, written_at) where kind in ('account-invited', 'account-forgotten', 'password-set', 'mail-test')`,
  writeAccountLetter,
  `create trigger letters_of_accounts after insert on events for each row
    when (new.stream = '${cityId}' and new.type in ('PersonInvited', 'MailTried')) execute function write_account_letter()`,
  `alter table events enable always trigger letters_of_accounts`,
  askAccountLetter,
  writePasswordLetter,
  bindAccountLink,
]
