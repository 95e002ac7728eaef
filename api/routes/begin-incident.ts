import { Hono, type Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { randomUUID } from 'node:crypto'
import type { OneCase } from '../../db/read-models/one-case.ts'
import { contractsToChoose } from '../../db/read-models/contracts-to-choose.ts'
import { guidelineOn } from '../../domain/guideline/guideline.ts'
import { permits } from '../../domain/incident/permits.ts'
import { initialState, type IncidentState } from '../../domain/incident/state.ts'
import { isUuid, type OfficeId } from '../../domain/kernel/ids.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import { addresses } from '../../web/addresses.ts'
import { SelectField, type Choice } from '../../web/components/choice-field.tsx'
import type { FormValues } from '../../web/forms/form-context.ts'
import { FirstReportFields } from '../../web/incident/first-report-fields.tsx'
import { document } from '../../web/layout.tsx'
import type { SentForm } from '../../web/case-page/task-page.tsx'
import type { CaseState } from '../../domain/law/case-state.ts'
import { beginPage } from '../../web/register/begin-page.tsx'
import { term } from '../../web/say.ts'
import { readForm } from '../bodies.ts'
import { actByForm } from '../form-act.ts'
import { leaveNotice } from '../notice.ts'
import { edgeRefusal } from '../problem.ts'
import { caseIn, incidentProcedure } from '../procedures.ts'
import { uiOf } from '../reader-ui.ts'
import { scopeOf } from '../reader.ts'
import { readableCase, rulesFor } from '../reading.ts'
import { refuseWith } from '../refuse.ts'
import { signedIn, standingIn } from '../session.ts'
import type { Env, Surroundings } from '../surroundings.ts'

/** Where an incident is reported, and where another contract that it affects is added (Art. 22(5)). */
export const beginIncident = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get('/incidents/new', signedIn(all), (c) => show(c, all))
    .post('/incidents/new', signedIn(all), (c) => take(c, all))
    .get('/incidents/:id/contracts', signedIn(all), (c) => showContracts(c, all))
    .post('/incidents/:id/contracts', signedIn(all), (c) => takeContract(c, all))

const refused = (c: Context<Env>) => {
  const standing = standingIn(c)
  const permission = permits('ReportIncident', initialState, rulesFor(standing, { by: 'session' }, standing.now))
  return permission.may ? null : refuseWith(c, permission.refusal)
}

const show = async (c: Context<Env>, all: Surroundings) => {
  const contract = c.req.query('contract')
  const values = contract === undefined ? {} : { 'ReportIncident.contracts': [contract] }
  return refused(c) ?? page(c, all, randomUUID(), values, null, 200)
}

const take = async (c: Context<Env>, all: Surroundings) => {
  const read = await readForm(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const id = read.body.find(([name]) => name === 'commandId')?.[1] ?? ''
  const stream = caseIn(incidentProcedure, id)
  if (stream === null) return refuseWith(c, edgeRefusal('malformed-body'))
  const outcome = await actByForm(all, uiOf(c), {
    entries: read.body,
    procedure: incidentProcedure,
    stream,
    by: { person: standingIn(c).person, via: { by: 'session' } },
    allowed: ['ReportIncident'],
  })
  if (!outcome.done)
    return page(c, all, isUuid(id) ? id : randomUUID(), outcome.sent.values, outcome.sent, outcome.status)
  leaveNotice(c, all, 'ReportIncident')
  return c.redirect(addresses.case(stream), 303)
}

const page = async (
  c: Context<Env>,
  all: Surroundings,
  commandId: string,
  values: FormValues,
  sent: SentForm | null,
  status: ContentfulStatusCode,
) => {
  const ui = uiOf(c)
  const { register } = ui.t.incident
  const errors = sent?.errors ?? {}
  const form = { ui, command: 'ReportIncident', values, errors }
  return c.html(
    document(
      beginPage({
        ui,
        title: register.newTitle,
        lead: register.newLead,
        back: { text: register.title, href: addresses.incidents },
        action: addresses.newIncident(),
        type: 'ReportIncident',
        commandId,
        version: 0,
        sent,
        errors,
        children: FirstReportFields({ form, offices: officesOf(c), contracts: await choices(c, all) }),
      }),
    ),
    status,
  )
}

/** Staff and heads report for their own office, the secretariat for any. */
const officesOf = (c: Context<Env>): readonly OfficeId[] => {
  const standing = standingIn(c)
  const { roles, requesting } = guidelineOn(tokyoDateOf(standing.now))
  return standing.posts.includes(roles.secretariat.post)
    ? requesting.map((one) => one.office)
    : scopeOf(standing).offices
}

/** The contracts that the reader may read and that are not closed, the latest first. */
const choices = async (c: Context<Env>, { reads }: Surroundings): Promise<readonly Choice[]> => {
  const rows = await contractsToChoose(reads.pool, scopeOf(standingIn(c)))
  return rows.map(({ id, number, title, contractor }) => ({
    value: id,
    label: `${number === null ? '' : caseNumberLabel(number)} ${title}`,
    support: contractor,
  }))
}

const showContracts = async (c: Context<Env>, all: Surroundings) => {
  const found = await readableCase(all.reads.pool, standingIn(c), incidentProcedure, c.req.param('id'))
  return found ? contractsPage(c, all, found, {}, null, 200) : refuseWith(c, edgeRefusal('not-found'))
}

const takeContract = async (c: Context<Env>, all: Surroundings) => {
  const read = await readForm(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const found = await readableCase(all.reads.pool, standingIn(c), incidentProcedure, c.req.param('id'))
  if (!found) return refuseWith(c, edgeRefusal('not-found'))
  const by = { person: standingIn(c).person, via: { by: 'session' } } as const
  const outcome = await actByForm(all, uiOf(c, found.now), {
    entries: read.body,
    procedure: incidentProcedure,
    stream: found.id,
    by,
    allowed: ['AddAffectedContract'],
  })
  if (!outcome.done) return contractsPage(c, all, found, outcome.sent.values, outcome.sent, outcome.status)
  leaveNotice(c, all, 'AddAffectedContract')
  return c.redirect(addresses.case(found.id), 303)
}

const contractsPage = async (
  c: Context<Env>,
  all: Surroundings,
  { id, version, state, now }: OneCase<CaseState>,
  values: FormValues,
  sent: SentForm | null,
  status: ContentfulStatusCode,
) => {
  const permission = permits(
    'AddAffectedContract',
    state as IncidentState,
    rulesFor(standingIn(c), { by: 'session' }, now),
  )
  if (!permission.may) return refuseWith(c, permission.refusal)
  const ui = uiOf(c, now)
  const known: ReadonlySet<string> = new Set((state as IncidentState).contracts.map((one) => one.contract))
  const open = (await choices(c, all)).filter((one) => !known.has(one.value))
  const errors = sent?.errors ?? {}
  const form = { ui, command: 'AddAffectedContract', values, errors }
  const { incident } = ui.t
  return c.html(
    document(
      beginPage({
        ui,
        title: term(ui.t.words.commands, 'AddAffectedContract'),
        lead: open.length === 0 ? incident.forms.support.noContracts : incident.forms.support.contracts,
        back: { text: incidentProcedure.pages.number(ui, state), href: addresses.case(id) },
        action: addresses.contractsOf(id),
        type: 'AddAffectedContract',
        commandId: randomUUID(),
        version,
        sent,
        errors,
        children: SelectField({ form, path: 'contract', required: true, choices: open }),
      }),
    ),
    status,
  )
}
