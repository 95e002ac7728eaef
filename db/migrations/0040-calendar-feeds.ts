import { sql, type Kysely } from 'kysely'

/** The secret address of a person's calendar: one for each person, of which only the hash is kept. */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  await sql
    .raw(
      `create table calendar_feeds (
        person uuid primary key references people (id),
        token_hash bytea not null unique,
        made_at timestamptz not null default clock_timestamp()
      )`,
    )
    .execute(db)
}
