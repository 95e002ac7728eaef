import { Hono } from 'hono'
import { firstReportNotice } from '../../documents/incident/first-report.ts'
import type { IncidentState } from '../../domain/incident/state.ts'
import { answerCasePaper, type CasePaper } from '../papers/notice-pdf.ts'
import { servedNamed } from '../procedures/procedures.ts'
import { signedIn } from '../sign-in/session.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

const procedure = servedNamed('incident')

/** The papers of an incident as PDFs, made from the record: its first report (Art. 22(5)). */
export const incidentPapers = (all: Surroundings): Hono<Env> =>
  new Hono<Env>().get('/cases/incident/:id/first-report.pdf', signedIn(all), (c) =>
    answerCasePaper(c, all, procedure, firstReport),
  )

const firstReport: CasePaper<IncidentState> = {
  decidedAt: ({ startedBy }) => startedBy?.at,
  notice: firstReportNotice,
  plainName: 'first-report',
}
