import { sql, type Kysely } from 'kysely'

/**
 * Since when a row of a register stands as it does, and every way in which it stood before: a register can be read as
 * of any moment. What is recorded already is filled in by the upgrade, from the events.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
  const { rows } = await sql<{ readonly text: string }>`
    select pg_get_functiondef('append_act'::regproc) as text`.execute(db)
  await sql.raw(changes.reduce(replaced, rows[0]?.text ?? '')).execute(db)
}

const replaced = (text: string, [before, after]: readonly [string, string]): string => {
  if (text.split(before).length !== 2) throw new Error(`append_act is not the one that was expected: ${before}`)
  return text.replace(before, () => after)
}

const statements = [
  `alter table register_rows add column since timestamptz`,
  `update register_rows set since = opened_at`,
  `alter table register_rows alter column since set not null, alter column since set default clock_timestamp()`,
  `create table register_history (like register_rows, until timestamptz not null)`,
  `alter table register_history alter column since drop default, add primary key (stream, register, item, since)`,
  `create index register_history_by_opening on register_history (procedure, register, opened_at, stream, item, since, until)`,
  `create index register_history_by_due on register_history (procedure, register, coalesce(due, 'infinity'::timestamptz), stream, item, since, until)`,
  `create index register_history_by_start on register_history (procedure, register, coalesce(starts_on, 'infinity'::date), stream, item, since, until)`,
  `create index register_history_by_number on register_history (procedure, register, coalesce(fiscal_year, 0), coalesce(serial, 0), stream, item, since, until)`,
]

const deletion = `      delete from register_rows where stream = p_stream and (register, item) in (`

/** Of two acts in the same moment only the later one's rows were ever to be seen. */
const keep = `      insert into register_history select r.*, p_at from register_rows r
      where r.stream = p_stream and r.since < p_at and (r.register, r.item) in (
        select c.register, c.item from jsonb_populate_recordset(null::register_rows, (p_registers -> 'gone') || (p_registers -> 'written')) c);
`

const changes: readonly (readonly [string, string])[] = [
  [deletion, `${keep}${deletion}`],
  [`waiting_for, due, cells)\n      select v_procedure`, `waiting_for, due, cells, since)\n      select v_procedure`],
  [
    `r.due, r.cells\n      from jsonb_populate_recordset(null::register_rows, p_registers -> 'written') r`,
    `r.due, r.cells, p_at\n      from jsonb_populate_recordset(null::register_rows, p_registers -> 'written') r`,
  ],
  [`cells = excluded.cells;`, `cells = excluded.cells, since = excluded.since;`],
]
