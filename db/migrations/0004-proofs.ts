import { sql, type Kysely } from 'kysely'

/**
 * What proofs need: the heads that each anchor sealed, and guards that fire for replicated changes too. And what `act`
 * doesn't need: an index over event ids (the command's key keeps an act from being recorded twice).
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const appendOnly = ['events', 'anchors', 'anchor_heads', 'commands']

const statements = [
  `create table anchor_heads (
    day date not null references anchors deferrable initially deferred,
    stream text not null,
    version integer not null,
    hash bytea not null,
    primary key (day, stream)
  )`,
  `create index anchor_heads_by_stream on anchor_heads (stream, day desc)`,
  `create trigger anchor_heads_append_only before update or delete on anchor_heads for each row execute function refuse_change()`,
  `create trigger anchor_heads_no_truncate before truncate on anchor_heads for each statement execute function refuse_change()`,
  // "Always": also in a session that poses as a replica, which skips ordinary triggers.
  ...appendOnly.flatMap((table) => [
    `alter table ${table} enable always trigger ${table}_append_only`,
    `alter table ${table} enable always trigger ${table}_no_truncate`,
  ]),

  `alter table events drop constraint events_id_key`,
]
