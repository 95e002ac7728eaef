import { sql, type Kysely } from 'kysely'

/**
 * The record's own time. An event says when it was recorded, and a seal when it was set, as the database's clock has
 * it: it takes none of another time. Seals follow each other in the order in which they were set, and none is set
 * before its day is over; one that an earlier release set too early stays, and that it is wrong is recorded beside it.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  // A race that was lost: whoever decided so long ago, or before the clock was set, decides again.
  `create function refuse_another_time() returns trigger language plpgsql as $$
  begin
    raise exception 'an event is recorded as of now, not as of %', new.recorded_at using errcode = 'serialization_failure';
  end $$`,
  `create trigger events_of_now before insert on events for each row
    when (new.recorded_at not between clock_timestamp() - interval '30 seconds' and clock_timestamp())
    execute function refuse_another_time()`,
  `alter table events enable always trigger events_of_now`,

  // Releases before this one have always set them in the order of their days.
  `alter table anchors add column nth integer, add column form smallint not null default 1`,
  `alter table anchors disable trigger anchors_append_only`,
  `update anchors set nth = (select count(*) from anchors before where before.day <= anchors.day)`,
  `alter table anchors enable always trigger anchors_append_only`,
  `alter table anchors alter column nth set not null, add unique (nth)`,
  `create function set_anchor_in_its_place() returns trigger language plpgsql as $$
  begin
    if new.day >= (clock_timestamp() at time zone 'Asia/Tokyo')::date then
      raise exception 'the day % is not over', new.day using errcode = 'check_violation';
    end if;
    if new.anchored_at not between clock_timestamp() - interval '15 minutes' and clock_timestamp() then
      raise exception 'a seal is set now, not at %', new.anchored_at using errcode = 'check_violation';
    end if;
    new.nth := (select coalesce(max(nth), 0) + 1 from anchors);
    return new;
  end $$`,
  `create trigger anchors_in_their_place before insert on anchors for each row execute function set_anchor_in_its_place()`,
  `alter table anchors enable always trigger anchors_in_their_place`,

  `create table anchor_corrections (
    day date primary key references anchors (day),
    person text not null check (person <> ''),
    reason text not null check (reason <> ''),
    corrected_at timestamptz not null,
    after_nth integer not null,
    hash bytea not null
  )`,
  `create trigger anchor_corrections_append_only before update or delete on anchor_corrections
    for each row execute function refuse_change()`,
  `create trigger anchor_corrections_no_truncate before truncate on anchor_corrections
    for each statement execute function refuse_change()`,
  `alter table anchor_corrections enable always trigger anchor_corrections_append_only`,
  `alter table anchor_corrections enable always trigger anchor_corrections_no_truncate`,
]
