import { sql, type Kysely } from 'kysely'

/**
 * An act writes every index of `cases` anew. This one is no longer asked: who started a case is looked for among the
 * open ones only (`cases_asked`).
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  await sql`drop index cases_by_starter`.execute(db)
}
