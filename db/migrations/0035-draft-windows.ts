import { sql, type Kysely } from 'kysely'

/**
 * From which window a draft was last saved, and the how manieth saving of that window it was: a window whose answer was
 * lost on its way isn't told that another one came first.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const table of ['drafts', 'vetting_drafts'])
    await sql
      .raw(
        `alter table ${table} add column saved_in text not null default '', add column turn integer not null default 0`,
      )
      .execute(db)
}
