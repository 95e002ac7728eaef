import { sql, type Kysely } from 'kysely'

/**
 * Letters that wait for a person's word: after a restore nobody but their readers knows whether they went out between
 * the backup and then. A restore of an older release's backup has marked them with a note.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `alter table letters drop constraint letters_status_check`,
  `alter table letters add constraint letters_status_check check (status in ('due', 'sent', 'dropped', 'failed', 'held'))`,
  `create index letters_held on letters (written_at) where status = 'held'`,
  `create table letter_hold (
    one boolean primary key default true check (one),
    since timestamptz not null default clock_timestamp()
  )`,
  `with held as (update letters set status = 'held' where status = 'due' and note = 'restored' returning 1)
   insert into letter_hold (since) select clock_timestamp() where exists (select from held)`,
]
