import { sql, type Kysely } from 'kysely'

/**
 * What two open cases already claim side by side stays so: a release that reads numbers more alike (width, case) finds
 * one claim where there were two, and neither an upgrade nor an act on the second of them may die of that. The row
 * that was there says what it would claim (`doubleClaim`) as long as another has it; whoever comes newly still loses
 * the race.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create function keep_double_claims() returns trigger
    language plpgsql set search_path = pg_catalog, public, pg_temp as $$
  begin
    if new.cells ? 'claim'
      and exists (select 1 from register_rows r where r.cells ? 'claim' and r.cells ->> 'claim' = new.cells ->> 'claim'
        and (r.stream, r.register, r.item) <> (new.stream, new.register, new.item))
      and (coalesce(current_setting('sekisho.rebuilding', true), '') = 'on'
        or exists (select 1 from register_rows r
          where r.stream = new.stream and r.register = new.register and r.item = new.item
          and (r.cells ? 'claim' or r.cells ? 'doubleClaim')))
    then
      new.cells := (new.cells - 'claim') || jsonb_build_object('doubleClaim', new.cells -> 'claim');
    end if;
    return new;
  end $$`,
  `create trigger register_rows_double_claims before insert or update on register_rows
    for each row execute function keep_double_claims()`,
]
