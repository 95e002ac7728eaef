import { sql, type Kysely } from 'kysely'

/** What the desk asks: who holds what by due date, which days come, and which kinds of tasks are open. */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create index cases_held on cases (office, coalesce(due, 'infinity'::timestamptz), stream) where stage <> 'closed'`,
  `create index cases_ending on cases (procedure, ends_on, stream) where ends_on is not null`,
  `create index register_rows_by_end on register_rows (procedure, register, ends_on, stream, item) where ends_on is not null`,
  `create index tasks_open on tasks (kind, due) where closed_at is null`,
]
