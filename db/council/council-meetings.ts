import { sql, type Kysely } from 'kysely'
import { procedureNamed } from '../../domain/procedures.ts'
import type { CouncilState } from '../../domain/council/state.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { Database } from '../tables/database.ts'

/** A meeting with its folded state, by which what a reader may see of it is judged as well. */
export interface MeetingRow {
  readonly id: CaseId
  readonly state: CouncilState
}

/** Meetings grow by some ten a year: more than these are never under way. */
const mostMeetings = 300

/** The meetings that are still to come or under way, the nearest first, whoever asks. */
export const comingMeetings = async (db: Kysely<Database>): Promise<readonly MeetingRow[]> => {
  const { rows } = await sql<{ readonly stream: CaseId; readonly state: CouncilState }>`
    select c.stream, s.state from cases c join streams s using (stream)
    where c.procedure = 'council' and c.stage <> 'closed'
    order by c.starts_on, c.stream limit ${mostMeetings}`.execute(db)
  return rows.map(({ stream, state }) => ({
    id: stream,
    state: { ...(procedureNamed('council').initialState as CouncilState), ...state },
  }))
}
