import { sql, type Kysely } from 'kysely'

/**
 * Letters that wait for a person's word: after a restore nobody but the readers knows whether they went out between the
 * backup and then.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `alter table letters drop constraint letters_status_check`,
  `alter table letters add constraint letters_status_check check (status in ('due', 'sent', 'dropped', 'failed', 'held'))`,
  `create index letters_held on letters (written_at) where status = 'held'`,
]
