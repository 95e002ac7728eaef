import { sql, type Kysely } from 'kysely'

/**
 * What record and practice both remember, so that either notices when the other was restored from an older or a newer
 * backup; and how many open cases nobody waited for when that was last looked at.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  await sql`
    create table practice_mark (
      one boolean primary key default true check (one),
      mark uuid not null,
      mark_before uuid,
      turned_at timestamptz not null default clock_timestamp(),
      compared_at timestamptz,
      unwaited integer not null default 0
    )`.execute(db)
}
