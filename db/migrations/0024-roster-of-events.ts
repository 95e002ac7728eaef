import { sql, type Kysely } from 'kysely'

/**
 * People and appointments follow from the city's own stream: each event that is written there changes the roster in the
 * same statement, whoever wrote it. A name that is to come stands beside the one of today, and whoever leaves keeps
 * their row, with their last day.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

/** The city's own stream. */
const cityId = 'city/00000000-0000-4000-8000-000000000001'
const asOwner = 'language plpgsql security definer set search_path = pg_catalog, public, pg_temp'

const types = [
  'PersonEntered',
  'PersonRenamed',
  'PersonContactChanged',
  'PersonLeft',
  'PersonAppointed',
  'AppointmentEnded',
  'AppointmentWithdrawn',
]

const foldRoster = `create function fold_roster() returns trigger ${asOwner} as $$
  declare
    d jsonb := new.data;
    who uuid := (new.data ->> 'person')::uuid;
    held text := new.data ->> 'post';
    day date := (new.data ->> 'from')::date;
    last date := (new.data ->> 'lastDay')::date;
  begin
    case new.type
      when 'PersonEntered' then
        -- Somebody whom an older release has put there is taken over as they are entered.
        insert into people (id, name, kana, mail, language)
        values (who, d ->> 'name', d ->> 'kana', d ->> 'mail', d ->> 'language')
        on conflict (id) do update set name = excluded.name, kana = excluded.kana, mail = excluded.mail, language = excluded.language;
      when 'PersonRenamed' then
        -- A name that was to come and is overtaken never was the name of before.
        update people set name = d ->> 'name', kana = d ->> 'kana', renamed_from = day,
          earlier_name = case when renamed_from >= day then earlier_name else name end,
          earlier_kana = case when renamed_from >= day then earlier_kana else kana end
        where id = who;
      when 'PersonContactChanged' then
        update people set mail = d ->> 'mail', language = d ->> 'language' where id = who;
        update auth_users set email = lower(d ->> 'mail'), updated_at = clock_timestamp() where id = who;
      when 'PersonLeft' then
        update people set last_day = last where id = who;
        delete from post_assignments where person = who and from_day > last;
        update post_assignments set to_day = last where person = who and (to_day is null or to_day > last);
      when 'PersonAppointed' then
        insert into post_assignments (person, post, from_day, to_day) values (who, held, day, (d ->> 'until')::date)
        on conflict (person, post, from_day) do update set to_day = excluded.to_day;
      when 'AppointmentEnded' then
        update post_assignments set to_day = last where person = who and post = held and from_day = day;
      when 'AppointmentWithdrawn' then
        delete from post_assignments where person = who and post = held and from_day = day;
    end case;
    return null;
  end $$`

const statements = [
  `alter table people add column renamed_from date, add column earlier_name text, add column earlier_kana text, add column last_day date`,
  // Whoever has left may come again, as another person with the same address; the law sees to all others.
  `alter table people drop constraint people_mail_key`,
  foldRoster,
  `create trigger roster_of_events after insert on events for each row
    when (new.stream = '${cityId}' and new.type in (${types.map((type) => `'${type}'`).join(', ')}))
    execute function fold_roster()`,
  `alter table events enable always trigger roster_of_events`,
  // What was done before a version was recorded, though from its day on: events come in order, so this is a few pages.
  `create index events_by_time on events using brin (occurred_at)`,
]
