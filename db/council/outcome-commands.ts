import type { Pool } from 'pg'
import type { AgendaItem } from '../../domain/council/agenda/state.ts'

// The latest task of its kind about this part, open or answered: asked again after a crash, the same command comes out.
const text = `
  select wanted.item, t.answers[1] as command
  from unnest($1::text[], $2::text[], $3::text[]) as wanted (item, stream, part)
  cross join lateral (
    select answers from tasks where stream = wanted.stream and kind = 'record-outcome' and about is not distinct
    from wanted.part
    order by opened_at desc, task desc limit 1
  ) t`

/** By which command each case takes what the council said: the first answer of the task by which it waited. */
export const outcomeCommands = async (
  pool: Pool,
  items: readonly AgendaItem[],
): Promise<ReadonlyMap<string, string>> => {
  const waiting = items.flatMap(({ id, subject }) =>
    subject.kind === 'outsourcing' ? [{ id, stream: subject.case, part: subject.part }] : [],
  )
  if (waiting.length === 0) return new Map()
  const { rows } = await pool.query<{ item: string; command: string }>({
    name: 'outcome-commands',
    text,
    values: [waiting.map((one) => one.id), waiting.map((one) => one.stream), waiting.map((one) => one.part)],
  })
  return new Map(rows.map(({ item, command }) => [item, command]))
}
