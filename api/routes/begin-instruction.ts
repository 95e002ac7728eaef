import { Hono, type Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { randomUUID } from 'node:crypto'
import { causeKinds, instructionKinds } from '../../domain/instruction/causes.ts'
import { instruction } from '../../domain/instruction/instruction.ts'
import { initialState } from '../../domain/instruction/state.ts'
import { isUuid, procedureOf, type CaseId } from '../../domain/kernel/ids.ts'
import type { Json } from '../../domain/kernel/json.ts'
import { isStorableText } from '../../domain/kernel/text.ts'
import { addresses } from '../../web/addresses.ts'
import { valuesOf } from '../../web/forms/form-values.ts'
import type { FormValues } from '../../web/forms/form-context.ts'
import { InstructionFields } from '../../web/instruction/instruction-fields.tsx'
import { document } from '../../web/layout.tsx'
import type { SentForm } from '../../web/case-page/task-page.tsx'
import { beginPage } from '../../web/register/begin-page.tsx'
import { term } from '../../web/say.ts'
import { readForm } from '../bodies.ts'
import { actByForm } from '../form-act.ts'
import { namedCase } from '../named-cases.ts'
import { leaveNotice } from '../notice.ts'
import { edgeRefusal } from '../problem.ts'
import { caseIn, instructionProcedure, served } from '../procedures.ts'
import { uiOf } from '../reader-ui.ts'
import { rulesFor } from '../reading.ts'
import { refuseWith } from '../refuse.ts'
import { signedIn, standingIn } from '../session.ts'
import type { Env, Surroundings } from '../surroundings.ts'

const beginnings = ['IssueInstruction', 'DraftInstruction', 'RequestReport'] as const
type Beginning = (typeof beginnings)[number]

/**
 * Where an instruction begins: issued by the chief, drafted by the secretariat, or with a report that the chief asks
 * for (Arts. 6 and 11).
 */
export const beginInstruction = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get('/instructions/new/:command', signedIn(all), (c) => show(c, all))
    .post('/instructions/new/:command', signedIn(all), (c) => take(c, all))

const beginningIn = (c: Context<Env>): Beginning | null =>
  beginnings.find((type) => type === c.req.param('command')) ?? null

/** Who may not begin it is told so before writing. */
const refusedTo = (c: Context<Env>, type: Beginning) => {
  const standing = standingIn(c)
  const permission = instruction.permitted(type, initialState, rulesFor(standing, { by: 'session' }, standing.now))
  return permission.may ? null : refuseWith(c, permission.refusal)
}

const show = async (c: Context<Env>, all: Surroundings) => {
  const type = beginningIn(c)
  if (type === null) return refuseWith(c, edgeRefusal('not-found'))
  return refusedTo(c, type) ?? page(c, type, randomUUID(), await known(c, all, type), null, 200)
}

const take = async (c: Context<Env>, all: Surroundings) => {
  const type = beginningIn(c)
  if (type === null) return refuseWith(c, edgeRefusal('not-found'))
  const read = await readForm(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const id = read.body.find(([name]) => name === 'commandId')?.[1] ?? ''
  const stream = caseIn(instructionProcedure, id)
  if (stream === null) return refuseWith(c, edgeRefusal('malformed-body'))
  const outcome = await actByForm(all, uiOf(c), {
    entries: read.body,
    procedure: instructionProcedure,
    stream,
    by: { person: standingIn(c).person, via: { by: 'session' } },
    allowed: [type],
  })
  if (!outcome.done)
    return page(c, type, isUuid(id) ? id : randomUUID(), outcome.sent.values, outcome.sent, outcome.status)
  leaveNotice(c, all, type)
  return c.redirect(addresses.case(stream), 303)
}

const page = (
  c: Context<Env>,
  type: Beginning,
  commandId: string,
  values: FormValues,
  sent: SentForm | null,
  status: ContentfulStatusCode,
) => {
  const ui = uiOf(c)
  const { register } = ui.t.instruction
  const errors = sent?.errors ?? {}
  return c.html(
    document(
      beginPage({
        ui,
        title: term(register.newTitle, type),
        lead: term(register.newLead, type),
        back: { text: register.title, href: addresses.instructions },
        action: addresses.newInstruction(type),
        type,
        commandId,
        version: 0,
        sent,
        errors,
        children: InstructionFields({ form: { ui, command: type, values, errors }, type, state: initialState }),
      }),
    ),
    status,
  )
}

/**
 * What the address knows already: of which kind, and what it rests on. It is only shown; the law looks at what is sent.
 */
const known = async (c: Context<Env>, all: Surroundings, type: Beginning): Promise<FormValues> => {
  if (type === 'RequestReport') return {}
  const said = (name: string) => {
    const text = c.req.query(name)?.slice(0, 200) ?? ''
    return isStorableText(text) ? text : ''
  }
  const kind = instructionKinds.find((one) => one === said('kind'))
  const cause = causeKinds.find((one) => one === said('cause'))
  const found = said('case') === '' ? null : await namedCase(all.reads.pool, standingIn(c), said('case') as CaseId)
  const addressee = said('addressee')
  const rests: { readonly [key: string]: Json } = {
    ...(cause === undefined ? {} : { kind: cause }),
    ...(found === null
      ? { text: said('text') }
      : { case: found.id, item: said('item'), text: said('text') || titleOf(c, found) }),
  }
  return valuesOf(type, {
    ...(kind === undefined ? {} : { kind }),
    ...(addressee === '' ? {} : { addressee }),
    cause: rests,
  })
}

const titleOf = (
  c: Context<Env>,
  { id, state }: { readonly id: CaseId; readonly state: Parameters<(typeof served)[number]['pages']['title']>[1] },
): string => {
  const pages = served.find((one) => one.name === procedureOf(id))?.pages
  return pages === undefined ? '' : `${pages.number(uiOf(c), state)} ${pages.title(uiOf(c), state)}`
}
