import { Hono, type Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { randomUUID } from 'node:crypto'
import type { OneCase } from '../../db/read-models/one-case.ts'
import { incident } from '../../domain/incident/incident.ts'
import type { IncidentState } from '../../domain/incident/state.ts'
import { addresses } from '../../web/addresses.ts'
import { incidentAddresses } from '../../web/incident/incident-addresses.ts'
import { CaseSelect } from '../../web/components/case-choice.tsx'
import type { FormValues } from '../../web/forms/form-context.ts'
import { affectableContracts } from '../../web/incident/incident-beginnings.tsx'
import { document } from '../../web/layout.tsx'
import type { SentForm } from '../../web/components/sent-form.tsx'
import type { CaseState } from '../../domain/law/case-state.ts'
import { beginPage } from '../../web/register/begin-page.tsx'
import { term } from '../../web/say.ts'
import { readForm } from '../requests/bodies.ts'
import { caseChoices } from '../forms/case-choices.ts'
import { actByForm } from '../forms/form-act.ts'
import { leaveNotice } from '../surroundings/notice.ts'
import { edgeRefusal } from '../problems/problem.ts'
import { servedNamed } from '../procedures/procedures.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { readableCase, rulesFor } from '../forms/reading.ts'
import { refuseWith } from '../problems/refuse.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import { showsAgain } from '../sign-in/shows-again.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'
import { incidentWords } from '../../web/incident/words.ts'
import { numberInWords } from '../../web/number-in-words.ts'

const incidentProcedure = servedNamed('incident')

/** Where another contract that an incident affects is added (Art. 22(5)). */
export const incidentContracts = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get('/incidents/:id/contracts', signedIn(all), (c) => showContracts(c, all))
    .post('/incidents/:id/contracts', signedIn(all), showsAgain, (c) => takeContract(c, all))

const showContracts = async (c: Context<Env>, all: Surroundings) => {
  const found = await readableCase(all.reads.pool, personIn(c), incidentProcedure, c.req.param('id'))
  return found ? contractsPage(c, all, found, {}, null, 200) : refuseWith(c, edgeRefusal('not-found'))
}

const takeContract = async (c: Context<Env>, all: Surroundings) => {
  const read = await readForm(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const found = await readableCase(all.reads.pool, personIn(c), incidentProcedure, c.req.param('id'))
  if (!found) return refuseWith(c, edgeRefusal('not-found'))
  const by = { person: personIn(c).id, via: { by: 'session' } } as const
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
  const permission = incident.permitted(
    'AddAffectedContract',
    state as IncidentState,
    rulesFor(personIn(c), { by: 'session' }, now),
  )
  if (!permission.may) return refuseWith(c, permission.refusal)
  const { choices, isCut } = await caseChoices(c, all, { ...affectableContracts, chosen: Object.values(values).flat() })
  const ui = { ...uiOf(c, now), choices: { cases: {}, cut: isCut ? [affectableContracts.procedure] : [] } }
  const known: ReadonlySet<string> = new Set((state as IncidentState).contracts.map((one) => one.contract))
  const open = choices.filter((one) => !known.has(one.value))
  const errors = sent?.errors ?? {}
  const form = { ui, command: 'AddAffectedContract', values, errors }
  const { support } = incidentWords[ui.lang].forms
  return c.html(
    document(
      beginPage({
        ui,
        title: term(ui.t.words.commands, 'AddAffectedContract'),
        lead: open.length === 0 && !isCut ? support.noContracts : support.contracts,
        back: { text: numberInWords(ui, { ...state, id }), href: addresses.case(id) },
        action: incidentAddresses.contractsOf(id),
        type: 'AddAffectedContract',
        commandId: randomUUID(),
        version,
        sent,
        errors,
        children: CaseSelect({
          form,
          path: 'contract',
          of: affectableContracts.procedure,
          required: true,
          choices: open,
        }),
      }),
    ),
    status,
  )
}
