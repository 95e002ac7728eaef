import { sql, type Kysely } from 'kysely'

/**
 * Views of lists that people keep: filters, order and columns under a name, for themselves or for whoever has a post or
 * office in common with them.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table saved_views (
    person uuid not null references people (id),
    list text not null,
    name text not null,
    query text not null,
    shared_with text[] not null default '{}',
    saved_at timestamptz not null default clock_timestamp(),
    primary key (person, list, name)
  )`,
  `create index saved_views_shared on saved_views using gin (shared_with) where shared_with <> '{}'`,
]
