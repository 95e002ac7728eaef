import type { Pool } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { perPool } from '../connection/per-pool.ts'

/** A case as its row in the lists has it, and what was taken out of its state. */
export interface CaseFacts<Facts> {
  readonly stream: CaseId
  readonly stage: string
  readonly startsOn: PlainDate | null
  readonly closed: boolean
  readonly facts: Facts
}

interface Row extends Omit<CaseFacts<never>, 'facts'> {
  readonly mark: string
  readonly state: object | null
}

/** What was taken out of a head, under what that one is known again by. */
interface Kept<Facts> {
  readonly mark: string
  readonly facts: Facts
}

// A head is known again by the transaction that wrote it, besides its version: whoever writes it, it is read anew.
const text = `
  with heads as (
    select c.stream, c.stage, c.starts_on, s.closed, s.state,
      concat_ws(' ', s.stream, s.version, s.form, s.xmin) as mark
    from cases c join streams s on s.stream = c.stream where c.procedure = any($1::text[])
  )
  select h.stream, h.stage, h.starts_on as "startsOn", h.closed, h.mark,
    case when known.mark is null then h.state end as state
  from heads h left join unnest($2::text[]) known(mark) on known.mark = h.mark
  order by h.starts_on, h.stream`

/**
 * A few facts of every case that these procedures ever had, the earliest first, as of one moment. Each state is read
 * once by a process, and again when its head has moved: of cases that are long over nothing is read but that they are.
 * For procedures of which there are some ten cases a year.
 */
export const factsOfHeads = <Facts>(
  procedures: readonly string[],
  take: (stream: CaseId, state: object) => Facts,
): ((pool: Pool) => Promise<readonly CaseFacts<Facts>[]>) => {
  const readersOf = perPool((pool) => {
    let kept: ReadonlyMap<string, Kept<Facts>> = new Map()
    return async () => {
      const known = kept
      const marks = [...known.values()].map(({ mark }) => mark)
      const { rows } = await pool.query<Row>({ name: 'facts-of-heads', text, values: [procedures, marks] })
      const read = rows.map(({ state, mark, ...row }) => {
        const before = known.get(row.stream)
        return { ...row, mark, facts: state === null && before ? before.facts : take(row.stream, state ?? {}) }
      })
      kept = new Map(read.map(({ stream, mark, facts }) => [stream, { mark, facts }]))
      return read
    }
  })
  return (pool) => readersOf(pool)()
}
