import { sql, type Kysely } from 'kysely'

/**
 * Each head says in which form it was folded, and the record says to which form all of them were brought: a release
 * folds anew what another has folded, and refuses a record that it can't work on.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `alter table streams add column form smallint not null default 0`,
  `create index streams_by_form on streams (form)`,
  `create table record_form (
    always boolean primary key default true check (always),
    form smallint not null,
    readable_from smallint not null,
    release text not null,
    since timestamptz not null default clock_timestamp()
  )`,
  `insert into record_form (form, readable_from, release) values (0, 0, '')`,
]
