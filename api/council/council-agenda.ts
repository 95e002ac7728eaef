import { Hono, type Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Subject } from '../../domain/council/agenda/fields.ts'
import type { CouncilState } from '../../domain/council/state.ts'
import { isUuid, type CaseId } from '../../domain/kernel/ids.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import { addresses } from '../../web/addresses.ts'
import { agendaPage, caseOfKey, waitingKey } from '../../web/council/agenda-page.tsx'
import type { WaitingCase } from '../../web/council/waiting-list.tsx'
import { document } from '../../web/layout.tsx'
import type { SentForm } from '../../web/components/sent-form.tsx'
import type { AnyCaseView } from '../../web/case-page/procedure-pages.ts'
import type { Ui } from '../../web/ui.ts'
import { readForm } from '../requests/bodies.ts'
import { leftBefore } from '../../db/council/items-for-agenda.ts'
import { comingMeetings } from '../../db/council/council-meetings.ts'
import { waitingCases } from './council-waiting.ts'
import { actOnCase } from '../forms/act-on-case.ts'
import { performAsSeen } from '../forms/form-act.ts'
import { commandIdOf } from '../forms/form-again.ts'
import { leaveNotice, takeNotice } from '../surroundings/notice.ts'
import { edgeRefusal, statusOf } from '../problems/problem.ts'
import { servedNamed } from '../procedures/procedures.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { readableCase, rulesFor, type ReadCase } from '../forms/reading.ts'
import { refuseWith } from '../problems/refuse.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import { isResumed, showsAgain } from '../sign-in/shows-again.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'
import { permissionsOf } from '../../web/case-page/permissions-of.ts'
import { safeNext } from '../routes/front-pages.ts'

const councilProcedure = servedNamed('council')

/** Putting what waits on a meeting's agenda: several cases at a time, each an act of its own (Art. 5(3)). */
export const councilAgenda = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get('/cases/council/:id/acts/PutOnAgenda', signedIn(all), (c) => show(c, all))
    .post('/council/:id/items', signedIn(all), showsAgain, (c) => put(c, all))
    .post('/council/:id/free-items', signedIn(all), showsAgain, (c) => putFree(c, all))

const show = async (c: Context<Env>, all: Surroundings) => {
  const found = await readableCase(all.reads.pool, personIn(c), councilProcedure, c.req.param('id'))
  return found && !found.limited ? page(c, all, found, { status: 200 }) : refuseWith(c, edgeRefusal('not-found'))
}

interface Shown {
  readonly sent?: SentForm
  /** The cases that were ticked. */
  readonly ticked?: ReadonlySet<string>
  readonly wrongly?: 'nothing-chosen' | 'not-waiting'
  readonly status: ContentfulStatusCode
}

const page = async (
  c: Context<Env>,
  all: Surroundings,
  found: ReadCase,
  { sent, ticked = new Set(), wrongly, status }: Shown,
) => {
  const ui = uiOf(c, found.now, takeNotice(c))
  const { rows: longest, count } = await offered(c, all, ui, null)
  const shown = new Set(longest.map(waitingKey))
  const rows = [...longest, ...(await tickedOf(c, all, ui, ticked)).filter((one) => !shown.has(waitingKey(one)))]
  // What stands on this agenda already isn't put on again.
  const waiting = rows.filter((one) => one.on?.meeting !== found.id)
  return c.html(
    document(
      agendaPage({
        ui,
        view: viewOf(c, found),
        waiting,
        ticked,
        count: count - (rows.length - waiting.length),
        commandId: commandIdOf(sent ?? null),
        sent: sent ?? null,
        wrongly: wrongly ?? null,
      }),
    ),
    status,
  )
}

/** What still waits of that which was ticked, however lately it came. */
const tickedOf = async (c: Context<Env>, all: Surroundings, ui: Ui, keys: ReadonlySet<string>) => {
  if (keys.size === 0) return []
  const cases = [...new Set([...keys].map((key) => caseOfKey(key) as CaseId))]
  return (await offered(c, all, ui, cases)).rows.filter((one) => keys.has(waitingKey(one)))
}

/** What may be put on, and where it stands already. */
const offered = async (c: Context<Env>, { reads: { db } }: Surroundings, ui: Ui, cases: readonly CaseId[] | null) =>
  waitingCases(db, ui, personIn(c), await comingMeetings(db), cases)

const viewOf = (c: Context<Env>, { id, version, state, now }: ReadCase): AnyCaseView<CouncilState> => ({
  id,
  version,
  state: state as CouncilState,
  permissions: permissionsOf('council', state, rulesFor(personIn(c), { by: 'session' }, now)),
})

const put = async (c: Context<Env>, all: Surroundings) => {
  const read = await readForm(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const person = personIn(c)
  const found = await readableCase(all.reads.pool, person, councilProcedure, c.req.param('id'))
  if (!found || found.limited) return refuseWith(c, edgeRefusal('not-found'))
  const said = (name: string) => read.body.find(([key]) => key === name)?.[1] ?? ''
  const commandId = said('commandId')
  if (!isUuid(commandId)) return refuseWith(c, edgeRefusal('malformed-body'))
  const ui = uiOf(c, found.now)
  const keys = new Set(read.body.flatMap(([name, value]) => (name === 'waiting' ? [value] : [])))
  if (isResumed(read.body)) return page(c, all, found, { ticked: keys, status: 200 })
  if (keys.size === 0) return page(c, all, found, { wrongly: 'nothing-chosen', status: 422 })
  const waiting = await tickedOf(c, all, ui, keys)
  if (waiting.length < keys.size) return page(c, all, found, { ticked: keys, wrongly: 'not-waiting', status: 409 })
  const chosen = waiting.filter((one) => one.on?.meeting !== found.id)
  const earlier = await leftBefore(all.reads.pool, chosen.map(subjectOf))
  for (const one of chosen) {
    const subject = subjectOf(one)
    const carriedFrom = earlier(subject)
    const answer = await performAsSeen(all, {
      stream: found.id,
      command: { type: 'PutOnAgenda', data: { subject, ...(carriedFrom === null ? {} : { carriedFrom }) } },
      id: `${commandId}/${waitingKey(one)}`,
      origin: 'web',
      by: { person: person.id, via: { by: 'session' } },
    })
    // Somebody else was quicker with this one: it stands there, which is all that was wanted.
    if (answer.kind === 'refused' && answer.refusal.code !== 'item-on-agenda') {
      const fresh = (await readableCase(all.reads.pool, person, councilProcedure, c.req.param('id'))) ?? found
      return page(c, all, fresh, {
        sent: { chosen: null, values: {}, errors: {}, refusal: answer.refusal, stale: false },
        ticked: keys,
        status: statusOf(answer.refusal),
      })
    }
  }
  leaveNotice(c, all, 'PutOnAgenda')
  const back = said('back')
  return c.redirect(back === '' ? addresses.act(found.id, 'PutOnAgenda') : safeNext(back), 303)
}

/** An item of no case: the form that comes back stands where it was written, beside what else waits. */
const putFree = async (c: Context<Env>, all: Surroundings) => {
  const read = await readForm(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const person = personIn(c)
  const found = await readableCase(all.reads.pool, person, councilProcedure, c.req.param('id'))
  if (!found || found.limited) return refuseWith(c, edgeRefusal('not-found'))
  const outcome = await actOnCase(c, all, councilProcedure, found, 'PutOnAgenda', read.body)
  if (!outcome.done) {
    const fresh = (await readableCase(all.reads.pool, person, councilProcedure, c.req.param('id'))) ?? found
    return page(c, all, fresh, { sent: outcome.sent, status: outcome.status })
  }
  leaveNotice(c, all, outcome.type)
  return c.redirect(addresses.case(found.id), 303)
}

const subjectOf = (row: WaitingCase): Subject => ({
  kind: row.kind,
  case: row.case,
  part: row.part,
  number: row.number === null ? '' : caseNumberLabel(row.number),
  title: row.title,
  office: row.office,
})
