import { Hono, type Context } from 'hono'
import { inspectionPlan } from '../../domain/outsourcing/inspections/inspection-plan.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { document } from '../../web/layout.tsx'
import { inspectionChecklistPage } from '../../web/outsourcing/inspections/inspection-checklist-page.tsx'
import { inspectionNoticePage, isAnnounced } from '../../web/outsourcing/inspections/inspection-notice-page.tsx'
import { edgeRefusal } from '../problems/problem.ts'
import { servedNamed } from '../procedures/procedures.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { readableCase } from '../forms/reading.ts'
import { refuseWith } from '../problems/refuse.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

const outsourcingProcedure = servedNamed('outsourcing')

/** The papers of an inspection, as pages to be printed: the notice to the contractor, and the checklist (Art. 23). */
export const inspectionPapers = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get('/cases/outsourcing/:id/inspections/:inspection/notice', signedIn(all), (c) =>
      show(c, all, isAnnounced, inspectionNoticePage),
    )
    .get('/cases/outsourcing/:id/inspections/:inspection/checklist', signedIn(all), (c) =>
      show(c, all, isKnown, inspectionChecklistPage),
    )

const show = async (
  c: Context<Env>,
  all: Surroundings,
  has: (state: OutsourcingState, inspection: string) => boolean,
  page: typeof inspectionNoticePage,
) => {
  const found = await readableCase(all.reads.pool, personIn(c), outsourcingProcedure, c.req.param('id'))
  const inspection = c.req.param('inspection') ?? ''
  const state = found?.state as OutsourcingState | undefined
  if (!found || !state || !has(state, inspection)) return refuseWith(c, edgeRefusal('not-found'))
  return c.html(document(page({ ui: uiOf(c, found.now), id: found.id, state, inspection })))
}

const isKnown = (state: OutsourcingState, inspection: string): boolean =>
  inspectionPlan(state).some((one) => one.id === inspection) || state.inspections.some((one) => one.id === inspection)
