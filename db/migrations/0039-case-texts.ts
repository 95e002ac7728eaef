import { sql, type Kysely } from 'kysely'

/**
 * What people have written into a case, so that one search finds it. It is taken in after the act, by the worker, so
 * that an act costs no more than noting that its case is due; all that are recorded already are.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  // In `grams` stand, besides the parts of the texts, the offices and posts that may read the case.
  `create table case_texts (
    stream text primary key,
    version int not null,
    said text[] not null,
    search text not null,
    grams text[] not null
  )`,
  `create index case_texts_by_gram on case_texts using gin (grams)`,
  `create table case_texts_due (nth bigint generated always as identity primary key, stream text not null)`,
  `insert into case_texts_due (stream) select stream from streams`,
  `create function note_case_texts_due() returns trigger language plpgsql as $$
  begin
    insert into case_texts_due (stream) values (new.stream);
    return null;
  end $$`,
  `create trigger streams_texts_due after insert or update of state on streams for each row
    execute function note_case_texts_due()`,
]
