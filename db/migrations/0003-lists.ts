import { sql, type Kysely } from 'kysely'

/**
 * What the lists of the pages need to stay quick at a hundred thousand cases: one index for each order in which they
 * run. Cases without a due date or number have their place in those orders too, so the keys have no gaps.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `drop index cases_by_due`,
  `create index cases_by_due on cases (coalesce(due, 'infinity'::timestamptz), stream)`,
  `create index cases_by_number on cases (coalesce(fiscal_year, 0), coalesce(serial, 0), stream)`,
  // "I asked": the open cases that somebody started, most recently changed first.
  `create index cases_asked on cases (started_by, changed_at desc, stream desc) where stage <> 'closed'`,
]
