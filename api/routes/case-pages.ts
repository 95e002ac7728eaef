import { Hono, type Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { randomUUID } from 'node:crypto'
import { undeliveredLetters } from '../../db/letters.ts'
import { caseHistory } from '../../db/read-models/case-history.ts'
import type { OneCase } from '../../db/read-models/one-case.ts'
import { casePermissions } from '../../web/case/case-permissions.ts'
import type { CaseView } from '../../web/case/case-view.ts'
import { addresses } from '../../web/addresses.ts'
import type { HistoryEntry } from '../../web/components/timeline.tsx'
import type { FormCommand } from '../../web/forms/command-fields.tsx'
import { document } from '../../web/layout.tsx'
import { actPage } from '../../web/pages/act.tsx'
import { casePage } from '../../web/pages/case.tsx'
import type { SentForm } from '../../web/pages/task.tsx'
import { readForm } from '../bodies.ts'
import { actByForm } from '../form-act.ts'
import { leaveNotice, takeNotice } from '../notice.ts'
import { edgeRefusal } from '../problem.ts'
import { uiOf } from '../reader-ui.ts'
import { readableCase, rulesFor } from '../reading.ts'
import { refuseWith } from '../refuse.ts'
import { signedIn, standingIn } from '../session.ts'
import type { Env, Surroundings } from '../surroundings.ts'
import { commandTypes } from './outsourcing-commands.ts'

/** No case comes near: a contract of sixty months with monthly inspections has some five hundred events. */
const longestHistory = 5_000

/** A case's page, and the acts on it that no task asks for. */
export const casePages = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get('/cases/outsourcing/:id', signedIn(all), (c) => showCase(c, all))
    .get('/cases/outsourcing/:id/acts/:command', signedIn(all), (c) => showAct(c, all))
    .post('/cases/outsourcing/:id/commands', signedIn(all), (c) => takeAct(c, all))

const showCase = async (c: Context<Env>, all: Surroundings) => {
  const found = await readableCase(all.reads.pool, standingIn(c), c.req.param('id'))
  if (!found) return refuseWith(c, edgeRefusal('not-found'))
  const [rows, undelivered] = await Promise.all([caseHistory(all.reads.pool, found.id, 0, longestHistory), undeliveredLetters(all.reads.pool, found.id)])
  const history = rows.map(({ version, type, data, meta, hash }): HistoryEntry => ({ version, type, data, meta, hash }))
  const ui = uiOf(c, found.now, takeNotice(c))
  const view = { ...viewOf(c, found), history }
  return c.html(document(casePage({ ui, view, show: c.req.query('show'), order: c.req.query('order'), undelivered })))
}

const showAct = async (c: Context<Env>, all: Surroundings) => {
  const type = actIn(c.req.param('command'))
  const found = await readableCase(all.reads.pool, standingIn(c), c.req.param('id'))
  return found && type ? pageOfAct(c, found, type, null, 200) : refuseWith(c, edgeRefusal('not-found'))
}

const takeAct = async (c: Context<Env>, all: Surroundings) => {
  const read = await readForm(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const standing = standingIn(c)
  const found = await readableCase(all.reads.pool, standing, c.req.param('id'))
  const type = actIn(read.body.find(([name]) => name === 'type')?.[1])
  if (!found || !type) return refuseWith(c, edgeRefusal('not-found'))
  const outcome = await actByForm(all, uiOf(c, found.now), {
    entries: read.body, stream: found.id, by: { person: standing.person, via: { by: 'session' } }, allowed: [type],
  })
  if (!outcome.done) {
    const fresh = (await readableCase(all.reads.pool, standing, c.req.param('id'))) ?? found
    return pageOfAct(c, fresh, type, outcome.sent, outcome.status)
  }
  leaveNotice(c, all, outcome.type)
  return c.redirect(addresses.case(found.id), 303)
}

const pageOfAct = (c: Context<Env>, found: OneCase, type: FormCommand, sent: SentForm | null, status: ContentfulStatusCode) =>
  c.html(document(actPage({ ui: uiOf(c, found.now), view: viewOf(c, found), type, commandId: randomUUID(), sent })), status)

/** The case as its pages show it to who is signed in. */
const viewOf = (c: Context<Env>, { id, version, state, now }: OneCase): CaseView => ({
  id, version, state, permissions: casePermissions(state, rulesFor(standingIn(c), { by: 'session' }, now)),
})

const actIn = (text: string | undefined): FormCommand | null => commandTypes.find((type) => type === text && type !== 'StartOutsourcing') ?? null
