import { sql, type Kysely } from 'kysely'

/**
 * What a row of a register claims (one person's entry to one room, an ID on a device), no row of another case claims at
 * the same time: whoever comes second has lost the race, decides again, and sees who has it.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  await sql
    .raw(`create unique index register_rows_by_claim on register_rows ((cells ->> 'claim')) where cells ? 'claim'`)
    .execute(db)
}
