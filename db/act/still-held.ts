import type { Pool } from 'pg'
import { procedureOf, type CaseId } from '../../domain/kernel/ids.ts'
import { procedureNamed } from '../../domain/procedures.ts'

/** The cases that hang on this one and by which something is still out because of it, once for each thing. */
export const stillHeld = async (pool: Pool, self: CaseId): Promise<readonly CaseId[]> => {
  const { rows } = await pool.query<{ readonly stream: CaseId; readonly state: object }>({
    name: 'still-held',
    text: `select s.stream, s.state from dependants d join streams s on s.stream = d.stream
      where d.cause = $1 and not s.closed group by s.stream order by s.stream`,
    values: [self],
  })
  return rows.flatMap(({ stream, state }) => {
    const { holdsUnder, initialState } = procedureNamed(procedureOf(stream))
    const held = holdsUnder?.({ ...initialState, ...state }, self) ?? []
    return held.flatMap(({ backOn }) => (backOn === null ? [stream] : []))
  })
}
