import { sql, type Kysely } from 'kysely'

/**
 * A register as of a moment is narrowed by stage and searched as quickly as it stands today. What stood otherwise then
 * is passed over by the index alone: it holds from when to when a row stood as it does there.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create index register_history_by_stage on register_history (procedure, register, stage, opened_at, stream, item, since, until)`,
  `create index register_history_by_gram on register_history using gin (search_grams(search))`,
  `drop index register_rows_by_start`,
  `create index register_rows_by_start on register_rows (procedure, register, coalesce(starts_on, 'infinity'::date), stream, item, since)`,
]
