import { Hono, type Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { randomUUID } from 'node:crypto'
import { isUuid, procedureOf, type CaseId } from '../../domain/kernel/ids.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import { addresses } from '../../web/addresses.ts'
import type { FormValues } from '../../web/forms/form-context.ts'
import { valuesOf } from '../../web/forms/form-values.ts'
import { document } from '../../web/layout.tsx'
import type { SentForm } from '../../web/components/sent-form.tsx'
import { beginPage } from '../../web/register/begin-page.tsx'
import { beginningFields } from '../../web/register/beginning-fields.ts'
import type { DeclaredBeginning, SaidByAddress } from '../../web/register/declared-beginning.ts'
import { saidIn } from '../registers/asked-register.ts'
import { readForm } from '../requests/bodies.ts'
import { actByForm } from '../forms/form-act.ts'
import { formChoices } from '../forms/form-choices.ts'
import { namedCase } from '../forms/named-cases.ts'
import { leaveNotice } from '../surroundings/notice.ts'
import { edgeRefusal } from '../problems/problem.ts'
import { caseIn, served, type ServedProcedure } from '../procedures/procedures.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { rulesFor } from '../forms/reading.ts'
import { refuseWith } from '../problems/refuse.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import { showsAgain } from '../sign-in/shows-again.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'
import { numberInWords } from '../../web/number-in-words.ts'

/** A beginning that a procedure declares, with the procedure as it is served. */
interface Beginning {
  readonly procedure: ServedProcedure
  readonly declared: DeclaredBeginning
}

/** Where cases begin: every way that a procedure declares, at its own address and at the one that all have. */
export const beginPages = (all: Surroundings): Hono<Env> => {
  const routes = new Hono<Env>()
  for (const procedure of served)
    for (const declared of procedure.pages.beginnings ?? []) {
      const beginning = { procedure, declared }
      for (const address of [declared.address, `/begin/${procedure.name}/${declared.command}`])
        routes
          .get(address, signedIn(all), (c) => show(c, all, beginning))
          .post(address, signedIn(all), showsAgain, (c) => take(c, all, beginning))
    }
  return routes
}

const show = async (c: Context<Env>, all: Surroundings, beginning: Beginning) => {
  const { procedure, declared } = beginning
  const { command, known } = declared
  const refused = refusedTo(c, declared)
  if (refused) return refused
  const values = {
    ...valuesOf(command, (await procedure.proposed?.[command]?.(c, all)) ?? {}),
    ...valuesOf(command, known?.(await saidByAddress(c, all)) ?? {}),
  }
  return page(c, all, beginning, randomUUID(), values, null, 200)
}

/** Whoever may not begin it is told so before writing. */
const refusedTo = (c: Context<Env>, declared: DeclaredBeginning) => {
  const permission = mayBegin(c, declared)
  return permission.may ? null : refuseWith(c, permission.refusal)
}

const mayBegin = (c: Context<Env>, { procedure, command }: DeclaredBeginning) => {
  const person = personIn(c)
  const law = procedureNamed(procedure)
  return law.permitted(command, law.initialState, rulesFor(person, { by: 'session' }, person.now))
}

const take = async (c: Context<Env>, all: Surroundings, beginning: Beginning) => {
  const { procedure, declared } = beginning
  const read = await readForm(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const id = read.body.find(([name]) => name === 'commandId')?.[1] ?? ''
  const stream = caseIn(procedure, id)
  if (stream === null) return refuseWith(c, edgeRefusal('malformed-body'))
  const outcome = await actByForm(all, uiOf(c), {
    entries: read.body,
    procedure,
    stream,
    by: { person: personIn(c).id, via: { by: 'session' } },
    allowed: [declared.command],
    permits: () => mayBegin(c, declared),
  })
  if (!outcome.done)
    return page(c, all, beginning, isUuid(id) ? id : randomUUID(), outcome.sent.values, outcome.sent, outcome.status)
  leaveNotice(c, all, declared.command)
  return c.redirect(addresses.case(stream), 303)
}

const page = async (
  c: Context<Env>,
  all: Surroundings,
  { procedure, declared }: Beginning,
  commandId: string,
  values: FormValues,
  sent: SentForm | null,
  status: ContentfulStatusCode,
) => {
  const { command } = declared
  const { choices } = await formChoices(c, all, [command], {
    ...(declared.chooses === undefined ? {} : { declared: declared.chooses }),
    chosen: Object.values(values).flat(),
  })
  const ui = { ...uiOf(c), ...(choices === undefined ? {} : { choices }) }
  const errors = sent?.errors ?? {}
  const form = { ui, command, values, errors }
  const cases = choices?.cases[declared.chooses?.procedure ?? ''] ?? []
  const people = choices?.people ?? []
  const { title, href } = procedure.pages.register(ui)
  return c.html(
    document(
      beginPage({
        ui,
        title: declared.title(ui),
        lead: declared.lead(ui),
        back: { text: title, href },
        action: declared.address,
        type: command,
        commandId,
        version: 0,
        sent,
        errors,
        children: beginningFields(procedure.pages, declared, {
          form,
          cases,
          people,
          state: procedureNamed(procedure.name).decider.initialState,
          id: `${procedure.name}/${commandId}` as CaseId,
        }),
      }),
    ),
    status,
  )
}

const saidByAddress = async (c: Context<Env>, all: Surroundings): Promise<SaidByAddress> => {
  const said = saidIn(c)
  const found = said('case') === '' ? null : await namedCase(all.reads.pool, personIn(c), said('case') as CaseId)
  const pages = found && served.find((one) => one.name === procedureOf(found.id))?.pages
  const ui = uiOf(c)
  return {
    said,
    named:
      found && pages
        ? {
            id: found.id,
            text: `${numberInWords(ui, { ...found.state, id: found.id })} ${pages.title(ui, found.state)}`,
          }
        : null,
  }
}
