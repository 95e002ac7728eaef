import { sql, type Kysely } from 'kysely'

/**
 * A case's state is read and written whole with every act, and looked into by a few pages only: as `json` it is kept as
 * it came, instead of being taken apart and put together again each time.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  await sql`alter table streams alter column state type json using state::json`.execute(db)
}
