import { sql, type Kysely } from 'kysely'

/**
 * Who passed their own work in the cases of a printed register is found by an index of the few acts that say so.
 * Before, every act of every case on the paper was opened.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  await sql.raw(`create index events_own_work on events (stream) where data ? 'ownWork'`).execute(db)
}
