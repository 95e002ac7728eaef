import { sql, type Kysely } from 'kysely'

/**
 * The rows of the devices' logs that were brought in (Art. 10): beside the events, which keep their digest, since a
 * month has thousands. As append-only as the events; a row that is there already can't come in twice.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table entry_log_rows (
    stream text not null,
    batch text not null,
    nth integer not null check (nth > 0),
    at timestamptz not null,
    direction text not null check (direction in ('in', 'out')),
    id_number text not null,
    name text not null,
    flag text not null,
    primary key (stream, batch, nth)
  )`,
  `create unique index entry_log_rows_once on entry_log_rows (stream, at, direction, id_number)`,
  `create trigger entry_log_rows_append_only before update or delete on entry_log_rows for each row execute function refuse_change()`,
  `create trigger entry_log_rows_no_truncate before truncate on entry_log_rows for each statement execute function refuse_change()`,
  `alter table entry_log_rows enable always trigger entry_log_rows_append_only`,
  `alter table entry_log_rows enable always trigger entry_log_rows_no_truncate`,
]
