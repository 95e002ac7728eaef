import { sql, type Kysely } from 'kysely'

/**
 * To which trace an act belongs, where acts are traced: so that what follows from it, in another process and later,
 * joins it. Kept for a day, written by nobody where nothing is traced.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  await sql`
    create table act_traces (
      stream text not null,
      from_version integer not null,
      version integer not null,
      trace text not null check (length(trace) = 55),
      at timestamptz not null default clock_timestamp(),
      primary key (stream, version)
    )`.execute(db)
}
