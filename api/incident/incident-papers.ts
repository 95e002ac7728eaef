import { Hono, type Context } from 'hono'
import { firstReportNotice } from '../../documents/incident/first-report.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import type { IncidentState } from '../../domain/incident/state.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { answerNotice } from '../notice-pdf.ts'
import { edgeRefusal } from '../problem.ts'
import { servedNamed } from '../procedures.ts'
import { readableCase } from '../reading.ts'
import { refuseWith } from '../refuse.ts'
import { signedIn, standingIn } from '../session.ts'
import type { Env, Surroundings } from '../surroundings.ts'

const incidentProcedure = servedNamed('incident')

/** The papers of an incident as PDFs, made from the record: its first report (Art. 22(5)). */
export const incidentPapers = (all: Surroundings): Hono<Env> =>
  new Hono<Env>().get('/cases/incident/:id/first-report.pdf', signedIn(all), (c) => firstReport(c, all))

const firstReport = async (c: Context<Env>, all: Surroundings) => {
  const found = await readableCase(all.reads.pool, standingIn(c), incidentProcedure, c.req.param('id'))
  const state = found?.state as IncidentState | undefined
  const at = state?.startedBy?.at
  // The guideline of the day on which it was reported names the posts.
  const notice = state && at ? firstReportNotice(state, rulesOn(c.get('book'), tokyoDateOf(at)).guideline) : null
  if (!state?.number || notice === null || at === undefined) return refuseWith(c, edgeRefusal('not-found'))
  return answerNotice(c, { data: notice, at, number: state.number, plainName: 'first-report' })
}
