import { Hono, type Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { undeliveredLetters } from '../../db/letters/letters.ts'
import { chainOf } from '../../db/read-models/chain.ts'
import { allHolders } from '../../db/read-models/post-holders.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { addresses, withKnown } from '../../web/addresses.ts'
import type { Ui } from '../../web/ui.ts'
import { askedOf } from '../../web/forms/asked.ts'
import { document } from '../../web/layout.tsx'
import { actPage } from '../../web/case-page/act-page.tsx'
import { overviewTab } from '../../web/case-page/case-tabs.ts'
import { casePage } from '../../web/case-page/case-page.tsx'
import type { SentForm } from '../../web/components/sent-form.tsx'
import type { AnyCaseView } from '../../web/case-page/procedure-pages.ts'
import { readForm } from '../requests/bodies.ts'
import { actOnCase } from '../forms/act-on-case.ts'
import { commandIdOf } from '../forms/form-again.ts'
import { casesOpened } from '../forms/cases-opened.ts'
import { formUi } from '../forms/form-ui.ts'
import { beyondDay, historyShown } from '../forms/history-shown.ts'
import { leaveNotice, takeNotice } from '../surroundings/notice.ts'
import { edgeRefusal } from '../problems/problem.ts'
import { served, type ServedProcedure } from '../procedures/procedures.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { guidelineFor, readerOf, scopeOf } from '../surroundings/reader.ts'
import { readableCase, rulesFor, type ReadCase } from '../forms/reading.ts'
import { savedForm } from '../forms/saved-form.ts'
import { refuseWith } from '../problems/refuse.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import { showsAgain } from '../sign-in/shows-again.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import { permissionsOf } from '../../web/case-page/permissions-of.ts'
import { atHistory } from '../../web/components/timeline.tsx'
import { historyFile } from './history-file.ts'

/** A case's page, and the acts on it that no task asks for; the same for every procedure. */
export const casePages = (all: Surroundings): Hono<Env> => {
  const app = new Hono<Env>()
  for (const procedure of served) {
    const at = `/cases/${procedure.name}/:id`
    app
      .get(at, signedIn(all), (c) => showCase(c, all, procedure, overviewTab))
      .get(`${at}/parts/:part`, signedIn(all), (c) => showCase(c, all, procedure, c.req.param('part')))
      .get(`${at}/history.csv`, signedIn(all), (c) => historyFile(c, all, procedure))
      .get(`${at}/acts/:command`, signedIn(all), (c) => showAct(c, all, procedure))
      .post(`${at}/commands`, signedIn(all), showsAgain, (c) => takeAct(c, all, procedure))
  }
  return app
}

const showCase = async (c: Context<Env>, all: Surroundings, procedure: ServedProcedure, tab: string) => {
  const found = await readableCase(all.reads.pool, personIn(c), procedure, c.req.param('id'))
  if (!found) return refuseWith(c, edgeRefusal('not-found'))
  const { order, beyond, historyOn } = c.req.query()
  const beyondOn = found.limited ? null : await beyondDay(all.reads.pool, found, { order, on: historyOn })
  if (beyondOn !== null) return c.redirect(atHistory(uiOf(c), { historyOn: null, beyond: String(beyondOn) }), 303)
  const [shown, undelivered, chain, related, named, known, holders, opened] = await Promise.all([
    found.limited ? { history: [] } : historyShown(all.reads.pool, procedure.pages, found, { order, beyond }),
    found.limited ? [] : undeliveredLetters(all.reads.pool, found.id),
    found.limited ? null : chainOf(all.reads.pool, found, readerOf(personIn(c)), guidelineFor(personIn(c))),
    procedure.related?.(all.reads.pool, found, scopeOf(personIn(c))),
    procedure.named?.(all.reads.pool, found, readerOf(personIn(c))),
    procedure.known?.(all.reads.pool, c.req.query()),
    allHolders(
      all.reads.pool,
      [...new Set(found.state.tasks.open.flatMap((task) => task.askedOf))],
      tokyoDateOf(found.now),
    ),
    casesOpened(all.reads.pool, personIn(c), leadsToIn(c, procedure, found)),
  ])
  const ui = { ...uiOf(c, found.now, takeNotice(c)), ...opened }
  const view = { ...viewOf(c, procedure, found), ...shown, known, related, named }
  return c.html(
    document(
      casePage({
        ui,
        pages: procedure.pages,
        view,
        show: c.req.query('show'),
        order,
        tab,
        holders,
        undelivered,
        chain,
        beside: await besideIn(c, all, ui, found),
      }),
    ),
  )
}

/** What other procedures have to say beside a case, as the council does of what it is to deliberate. */
const besideIn = async (c: Context<Env>, all: Surroundings, ui: Ui, found: ReadCase): Promise<Child[]> => {
  const said = await Promise.all(served.map(async (one) => one.besideCase?.(all, ui, personIn(c), found)))
  return said.flatMap((one) => (one ? [one] : []))
}

const showAct = async (c: Context<Env>, all: Surroundings, procedure: ServedProcedure) => {
  const type = actIn(procedure, c.req.param('command'))
  const found = await readableCase(all.reads.pool, personIn(c), procedure, c.req.param('id'))
  return found && type
    ? pageOfAct(
        c,
        all,
        procedure,
        found,
        type,
        await savedForm(all, procedure, { stream: found.id, answers: [type], about: null }),
        200,
      )
    : refuseWith(c, edgeRefusal('not-found'))
}

const takeAct = async (c: Context<Env>, all: Surroundings, procedure: ServedProcedure) => {
  const read = await readForm(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const person = personIn(c)
  const found = await readableCase(all.reads.pool, person, procedure, c.req.param('id'))
  const type = actIn(procedure, read.body.find(([name]) => name === 'type')?.[1])
  if (!found || !type) return refuseWith(c, edgeRefusal('not-found'))
  const outcome = await actOnCase(c, all, procedure, found, type, read.body)
  if (!outcome.done) {
    const fresh = (await readableCase(all.reads.pool, person, procedure, c.req.param('id'))) ?? found
    return pageOfAct(c, all, procedure, fresh, type, outcome.sent, outcome.status, outcome.known)
  }
  leaveNotice(c, all, outcome.type)
  return c.redirect(
    outcome.isDraft ? addresses.act(found.id, type) : await pageAfter(c, all, procedure, found, type),
    303,
  )
}

/** Where one is after an act: on the case's page, or on the form once more where it has rows that are left. */
const pageAfter = async (
  c: Context<Env>,
  all: Surroundings,
  procedure: ServedProcedure,
  { id }: ReadCase,
  type: string,
) => {
  const narrowed = procedure.pages.narrowed?.[type]
  const fresh = narrowed && (await readableCase(all.reads.pool, personIn(c), procedure, c.req.param('id')))
  return fresh && narrowed.goesOn(fresh.state)
    ? withKnown(addresses.act(id, type), askedOf([narrowed], c.req.query()))
    : addresses.case(id)
}

const pageOfAct = async (
  c: Context<Env>,
  all: Surroundings,
  procedure: ServedProcedure,
  found: ReadCase,
  type: string,
  sent: SentForm | null,
  status: ContentfulStatusCode,
  known?: unknown,
) =>
  c.html(
    document(
      actPage({
        ui: await formUi(c, all, {
          person: personIn(c),
          found,
          commands: [type],
          sent,
          leadsTo: leadsToIn(c, procedure, found),
        }),
        pages: procedure.pages,
        view: {
          ...viewOf(c, procedure, found),
          named: await procedure.named?.(all.reads.pool, found, readerOf(personIn(c))),
          known,
          choices: (await procedure.choices?.(all.reads.pool, personIn(c), found, [type])) ?? {},
          said: saidByAddress(c, procedure, type),
        },
        type,
        commandId: commandIdOf(sent),
        sent,
      }),
    ),
    status,
  )

/** What the address says of a command's fields: a link beside a line of a page names the line. */
const saidByAddress = (c: Context<Env>, { name }: ServedProcedure, type: string): Readonly<Record<string, string>> => {
  const fields = procedureNamed(name).commands[type]?.fields ?? {}
  return Object.fromEntries(Object.entries(c.req.query()).filter(([path]) => Object.hasOwn(fields, path)))
}

/** What names the cases to which a page may lead. */
const leadsToIn = (c: Context<Env>, { pages }: ServedProcedure, { state }: ReadCase): unknown =>
  pages.leadsTo?.(state, c.req.query()) ?? state

/** The case as its pages show it to whoever is signed in. */
const viewOf = (
  c: Context<Env>,
  { pages }: ServedProcedure,
  { id, version, state, now, limited }: ReadCase,
): AnyCaseView => ({
  id,
  version,
  state,
  limited,
  asked: c.req.query(),
  permissions: permissionsOf(pages.procedure, state, rulesFor(personIn(c), { by: 'session' }, now)),
})

const actIn = ({ commandData, startedBy }: ServedProcedure, text: string | undefined): string | null =>
  text !== undefined && text !== startedBy && Object.hasOwn(commandData, text) ? text : null
