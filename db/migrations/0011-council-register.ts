import { sql, type Kysely } from 'kysely'

/**
 * The register of meetings, among a hundred thousand cases of other procedures: an index of its own rows alone, which
 * other acts don't write.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  await sql`create index cases_of_council on cases (starts_on desc, stream) where procedure = 'council'`.execute(db)
}
