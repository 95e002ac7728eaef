import { sql, type Kysely } from 'kysely'
import { procedureNamed } from '../../domain/procedures.ts'
import type { CouncilState } from '../../domain/council/state.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { Database } from '../tables/database.ts'

/** A meeting in the register: its folded state, by which what a reader may see of it is judged as well. */
export interface MeetingRow {
  readonly id: CaseId
  readonly state: CouncilState
}

/** What the register can be narrowed by; null leaves it open. */
export interface MeetingFilters {
  readonly over: boolean
  readonly q: string | null
  readonly kind: string | null
  readonly fiscalYear: number | null
}

/** The meetings that are still to come or under way, all of them. */
export const noMeetingFilters: MeetingFilters = { over: false, q: null, kind: null, fiscalYear: null }

/** A register of meetings grows by some ten a year: no page of it is ever longer. */
const mostMeetings = 300

/** The meetings that are still to come or under way, the nearest first; or those that are over, the latest first. */
export const councilMeetings = async (
  db: Kysely<Database>,
  { over, q, kind, fiscalYear }: MeetingFilters,
): Promise<readonly MeetingRow[]> => {
  const { rows } = await sql<{ readonly stream: CaseId; readonly state: CouncilState }>`
    select c.stream, s.state from cases c join streams s using (stream)
    where c.procedure = 'council' and (c.stage = 'closed') = ${over}
      ${q === null ? sql`` : sql`and position(${q} in c.search) > 0`}
      ${kind === null ? sql`` : sql`and s.state ->> 'kind' = ${kind}`}
      ${fiscalYear === null ? sql`` : sql`and c.fiscal_year = ${fiscalYear}`}
    order by c.starts_on ${sql.raw(over ? 'desc' : 'asc')}, c.stream limit ${mostMeetings}`.execute(db)
  return rows.map(({ stream, state }) => ({
    id: stream,
    state: { ...(procedureNamed('council').initialState as CouncilState), ...state },
  }))
}
