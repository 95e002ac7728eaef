import { sql, type Kysely } from 'kysely'

/**
 * Whether a case's practice has yet to look at a version: asked in the statement that appends the next one, when that
 * holds the case's head, so that the answer still holds when the act is recorded. A look marks the version that it
 * reads as seen in one statement, so whoever has yet to look will see the new one as well.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  await sql.raw(lookIsAwaited).execute(db)
}

/** Each statement of a volatile function sees what has been written until then, its own transaction's rows included. */
const lookIsAwaited = `create function look_is_awaited(p_stream text, p_version integer) returns boolean
  language plpgsql volatile set search_path = pg_catalog, public, pg_temp as $$
  begin
    return exists (select 1 from streams where stream = p_stream and seen_version < p_version);
  end $$`
