import { sql, type Kysely } from 'kysely'

/** The list of cases by the end of their period: which contracts end until a day. */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  await sql.raw(`create index cases_by_end on cases (coalesce(ends_on, 'infinity'::date), stream)`).execute(db)
}
