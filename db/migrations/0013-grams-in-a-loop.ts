import { sql, type Kysely } from 'kysely'

/**
 * The searched parts of a case's texts are cut in a loop, in about half the time that a query of two joins and a sort
 * took for them. A part may stand in the list more than once now; the index keeps each once.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  await sql
    .raw(
      `create or replace function search_grams(text) returns text[] language plpgsql immutable as $$
  declare
    word text;
    grams text[] := '{}';
  begin
    foreach word in array string_to_array($1, ' ') loop
      for place in 1..length(word) loop
        grams := grams || substr(word, place, 1) || substr(word, place, 2);
      end loop;
    end loop;
    return grams;
  end $$`,
    )
    .execute(db)
}
