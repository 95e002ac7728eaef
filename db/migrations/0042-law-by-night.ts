import { sql, type Kysely } from 'kysely'

/**
 * What a night's share of the record was found to have against guideline and settings, by rule and place, and how many
 * there were in all; null where nobody asked, as in the nights before this.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  await sql.raw('alter table night_checks add column breaches jsonb, add column breaches_in_all integer').execute(db)
}
