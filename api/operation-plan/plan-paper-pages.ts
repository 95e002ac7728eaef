import { Hono, type Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { OneCase } from '../../db/read-models/one-case.ts'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import { operationPlan } from '../../domain/operation-plan/operation-plan.ts'
import type { PlanState } from '../../domain/operation-plan/state.ts'
import { addresses } from '../../web/addresses.ts'
import { errorsOfRefusal } from '../../web/forms/field-errors.ts'
import { document } from '../../web/layout.tsx'
import { planPaperPage } from '../../web/operation-plan/plan-papers.tsx'
import { sendPaper } from '../attachments/send-paper.ts'
import type { TakesPapers } from '../attachments/take-in.ts'
import { takeUpload } from '../attachments/take-upload.ts'
import { leaveNotice } from '../surroundings/notice.ts'
import { edgeRefusal, statusOf } from '../problems/problem.ts'
import { servedNamed } from '../procedures/procedures.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { readableCase, rulesFor } from '../forms/reading.ts'
import { refuseWith } from '../problems/refuse.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

const procedure = servedNamed('operation-plan')
type Found = OneCase<PlanState>

/** A plan's files (Art. 19(2)): to add one by a form, and to save one. */
export const planPapers = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get('/cases/operation-plan/:id/papers', signedIn(all), async (c) => {
      const found = await planIn(c, all)
      return found === null ? refuseWith(c, edgeRefusal('not-found')) : formPage(c, found, '', null, 200)
    })
    .post('/cases/operation-plan/:id/papers', (c) => takePaper(c, all))
    .get('/cases/operation-plan/:id/papers/:paper', signedIn(all), async (c) => {
      const paper = (await planIn(c, all))?.state.papers.find(({ id }) => id === c.req.param('paper'))
      return paper === undefined ? refuseWith(c, edgeRefusal('not-found')) : sendPaper(c, all, paper)
    })

const planIn = async (c: Context<Env>, { reads }: Surroundings): Promise<Found | null> =>
  (await readableCase(reads.pool, personIn(c), procedure, c.req.param('id'))) as Found | null

const permissionIn = (c: Context<Env>, { state, now }: Found) =>
  operationPlan.decider.permits('AddPlanPaper', state, rulesFor(personIn(c), { by: 'session' }, now))

const formPage = (
  c: Context<Env>,
  found: Found,
  label: string,
  refusal: Refusal | null,
  status: ContentfulStatusCode,
) => {
  const ui = uiOf(c, found.now)
  const errors = refusal === null ? {} : errorsOfRefusal(ui, refusal)
  const { id, state } = found
  return c.html(
    document(
      planPaperPage({
        ui,
        id,
        state,
        permission: permissionIn(c, found),
        label,
        errors,
        refusal: Object.keys(errors).length > 0 ? null : refusal,
      }),
    ),
    status,
  )
}

const takePaper = async (c: Context<Env>, all: Surroundings) => {
  const taken = await takeUpload(c, all, {
    find: () => planIn(c, all),
    permit: (found) => permissionIn(c, found),
    into: ({ state }) => takesPapers(state),
  })
  if ('response' in taken) return taken.response
  const { found, label, answer } = taken
  if (answer.kind === 'refused') return formPage(c, found, label, answer.refusal, statusOf(answer.refusal))
  leaveNotice(c, all, 'AddPlanPaper')
  return c.redirect(addresses.section(found.id, 'papers'), 303)
}

const takesPapers = (state: PlanState): TakesPapers => ({
  command: (data) => ({ type: 'AddPlanPaper', data }),
  refusal: (data, rules) => {
    const outcome = operationPlan.decider.decide({ type: 'AddPlanPaper', data }, state, rules)
    return outcome.ok ? null : outcome.refusal
  },
  papers: state.papers,
})
