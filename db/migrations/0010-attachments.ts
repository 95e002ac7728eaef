import { sql, type Kysely } from 'kysely'

/**
 * The contents of attachments, under their hash and in pieces, so that a large paper is never in memory as a whole.
 * As append-only as the events that refer to them. And a way to find the cases that renew a case, from their first
 * event.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table attachment_contents (
    sha256 bytea primary key check (octet_length(sha256) = 32),
    size bigint not null check (size > 0),
    pieces integer not null check (pieces > 0),
    stored_at timestamptz not null default clock_timestamp()
  )`,
  `create table attachment_pieces (
    sha256 bytea not null references attachment_contents,
    nth integer not null check (nth > 0),
    content bytea not null,
    primary key (sha256, nth)
  )`,
  // Papers are packed already: to try again would only cost time.
  `alter table attachment_pieces alter column content set storage external`,
  ...['attachment_contents', 'attachment_pieces'].flatMap((table) => [
    `create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change()`,
    `create trigger ${table}_no_truncate before truncate on ${table} for each statement execute function refuse_change()`,
    `alter table ${table} enable always trigger ${table}_append_only`,
    `alter table ${table} enable always trigger ${table}_no_truncate`,
  ]),
  `create index events_renewals on events ((data ->> 'renewalOf')) where type = 'OutsourcingStarted' and data ? 'renewalOf'`,
  `create index events_attachments on events ((data ->> 'sha256')) where type = 'AttachmentAdded'`,
]
