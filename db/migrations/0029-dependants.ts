import { sql, type Kysely } from 'kysely'

/**
 * On what each case hangs, so that what ends reaches all that hangs on it. Written by the act that makes it so: where
 * it changes, an act gives the whole list with the rows of its registers; what an older release writes leaves it alone.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
  const { rows } = await sql<{ readonly text: string }>`
    select pg_get_functiondef('append_act'::regproc) as text`.execute(db)
  const [before, after] = (rows[0]?.text ?? '').split(traces)
  if (before === undefined || after === undefined) throw new Error('append_act is not the one that was expected')
  await sql.raw(`${before}${writeDependants}${traces}${after}`).execute(db)
}

const statements = [
  `create table dependants (
    stream text not null,
    cause text not null,
    office text not null,
    since date not null,
    primary key (stream, cause, office)
  )`,
  `create index dependants_by_cause on dependants (cause, stream)`,
]

const traces = '    if p_trace is not null then'

const writeDependants = `    if p_registers ? 'hanging' then
      delete from dependants where stream = p_stream;
      insert into dependants (stream, cause, office, since)
      select p_stream, r.cause, r.office, r.since from jsonb_populate_recordset(null::dependants, p_registers -> 'hanging') r;
    end if;

`
