import { sql, type Kysely } from 'kysely'

/**
 * Finding cases by a part of a word among a hundred thousand: the characters and pairs of characters of each case's
 * searched copy, in an index of their own that is written only when that copy changes. (The database's own trigrams
 * skip Japanese under some locales.) And the lists by stage and office in the order in which they are shown first.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create function search_grams(text) returns text[] language sql immutable as $$
    select coalesce(array_agg(distinct gram), '{}')
    from regexp_split_to_table($1, ' ') as word, generate_series(1, length(word)) as place,
      lateral (values (substr(word, place, 1)), (substr(word, place, 2))) as grams(gram)
  $$`,
  // A case's row is never deleted but by the rebuild, which writes it again; a row too many here finds nothing.
  `create table case_search (stream text primary key, grams text[] not null)`,
  `create index case_search_by_gram on case_search using gin (grams)`,
  `insert into case_search select stream, search_grams(search) from cases`,
  `create function keep_case_search() returns trigger language plpgsql as $$
  begin
    insert into case_search values (new.stream, search_grams(new.search))
      on conflict (stream) do update set grams = excluded.grams;
    return null;
  end $$`,
  `create trigger cases_searchable after insert on cases for each row execute function keep_case_search()`,
  `create trigger cases_found_anew after update of search on cases for each row
    when (old.search is distinct from new.search) execute function keep_case_search()`,

  `drop index cases_by_stage`,
  `create index cases_by_stage on cases (stage, coalesce(due, 'infinity'::timestamptz), stream)`,
  `drop index cases_by_office`,
  `create index cases_by_office on cases (office, coalesce(due, 'infinity'::timestamptz), stream)`,
]
