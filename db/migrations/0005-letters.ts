import { sql, type Kysely } from 'kysely'

/** The letters that failed are few among very many sent ones, and are counted every few seconds. */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  await sql`create index letters_failed on letters (written_at) where status = 'failed'`.execute(db)
}
