import { sql, type Kysely } from 'kysely'

/**
 * The rows of every procedure's registers, in one table, with an index for each order in which a page can show them,
 * one for a stage, and one for what is searched. A new register needs no migration: its rows come from its procedure's
 * own declaration, and what is already recorded is filled in by the upgrade.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table register_rows (
    procedure text not null,
    register text not null,
    stream text not null,
    item text not null,
    fiscal_year int,
    series text,
    serial int,
    title text not null,
    search text not null,
    offices text[] not null,
    readers text[] not null,
    for_council boolean not null,
    stage text not null,
    ending text,
    starts_on date,
    ends_on date,
    opened_at timestamptz not null,
    holders text[] not null,
    waiting_for text,
    due timestamptz,
    cells jsonb not null,
    primary key (stream, register, item)
  )`,
  `create index register_rows_by_opening on register_rows (procedure, register, opened_at, stream, item)`,
  `create index register_rows_by_due on register_rows (procedure, register, coalesce(due, 'infinity'::timestamptz), stream, item)`,
  `create index register_rows_by_start on register_rows (procedure, register, coalesce(starts_on, 'infinity'::date), stream, item)`,
  `create index register_rows_by_number on register_rows (procedure, register, coalesce(fiscal_year, 0), coalesce(serial, 0), stream, item)`,
  `create index register_rows_by_stage on register_rows (procedure, register, stage, opened_at, stream, item)`,
  `create index register_rows_by_gram on register_rows using gin (search_grams(search))`,
]
