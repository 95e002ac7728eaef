import { sql, type Kysely } from 'kysely'

/**
 * A register's rows by the offices that they concern and the posts that may read them besides: whoever reads few of a
 * hundred thousand rows finds them without a walk through all.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  await sql`create index register_rows_by_reader on register_rows using gin (offices, readers)`.execute(db)
}
