import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { randomUUID } from 'node:crypto'
import type { Answer } from '../../db/act/act.ts'
import { caseHistory } from '../../db/read-models/case-history.ts'
import { isUuid, uuidOf, type CaseId } from '../../domain/kernel/ids.ts'
import { isJsonObject, type Json } from '../../domain/kernel/json.ts'
import { readJson } from '../requests/bodies.ts'
import type { FieldProblem } from '../schemas/fields.ts'
import { casesNamedBy, namedCasesRefusal } from '../forms/named-cases.ts'
import { perform } from '../requests/perform.ts'
import { edgeRefusal, refusalOfIssues } from '../problems/problem.ts'
import { caseIn, checkCommandOf, isBegunByPeople, served, type ServedProcedure } from '../procedures/procedures.ts'
import { readableCase, rulesFor } from '../forms/reading.ts'
import { refuseWith } from '../problems/refuse.ts'
import { issuesOf } from '../schemas/schema-issues.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import { permissionsOf } from '../../web/case-page/permissions-of.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** What a command holds: looked into by its own schema, once it is known to hold anything. */
const content = () => z.unknown().refine(isJsonObject, { params: { problem: 'invalid' satisfies FieldProblem } })

const uuid = () =>
  z
    .string()
    .refine(isUuid, { params: { problem: 'invalid' } })
    .meta({ format: 'uuid' })

/** A command in its envelope: its own id, so that sending it twice does it once, and the version that was seen. */
export const commandEnvelopeOf = ({ commandData }: Pick<ServedProcedure, 'commandData'>) =>
  z.strictObject({
    id: uuid().meta({
      description:
        'The command’s own id. The same id again, with the same content, gets the same answer and changes nothing.',
    }),
    expectedVersion: z
      .int()
      .min(0)
      .max(2_147_483_647)
      .optional()
      .meta({
        description:
          'The version that was seen; the command is refused as stale where the case has moved on at all, be it by a ' +
          'reminder. Left out, the law judges the command on the case as it stands.',
      }),
    command: z.strictObject({ type: z.enum(Object.keys(commandData)), data: content() }),
  })

/** How a case is started: its id may come from the caller, so that sending it twice starts one case. */
export const startEnvelope = z.strictObject({
  id: uuid()
    .optional()
    .meta({ description: 'The new case’s id. Give one, and sending the same again starts one case only.' }),
  data: content(),
})

/** Which part of the history. */
export const eventsQuery = z.strictObject({
  after: z.coerce.number().int().min(0).max(2_147_483_647).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(200),
})

/** Each procedure for programs: one endpoint for all its commands, one to begin a case, and the reads. */
export const procedureApi = (all: Surroundings): Hono<Env> => {
  const app = new Hono<Env>()
  for (const procedure of served) {
    const at = `/api/${procedure.name}`
    const envelope = commandEnvelopeOf(procedure)
    app
      .use(`${at}/*`, signedIn(all))
      .get(`${at}/:id`, (c) => shown(c, all, procedure))
      .get(`${at}/:id/events`, (c) => told(c, all, procedure))
      .post(`${at}/:id/commands`, (c) => commanded(c, all, procedure, envelope))
    if (isBegunByPeople(procedure)) app.post(at, signedIn(all), (c) => started(c, all, procedure))
  }
  return app
}

/** Answers with what a schema found wrong. */
export const wrong = (c: Context<Env>, error: z.ZodError) => {
  const issues = issuesOf(error)
  return refuseWith(c, refusalOfIssues(issues), issues)
}

const started = async (c: Context<Env>, all: Surroundings, procedure: ServedProcedure) => {
  const read = await readJson(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const envelope = startEnvelope.safeParse(read.body, { reportInput: true })
  if (!envelope.success) return wrong(c, envelope.error)
  const checked = checkCommandOf(procedure, procedure.startedBy, envelope.data.data)
  if (!checked.ok) return checked.error ? wrong(c, checked.error) : refuseWith(c, edgeRefusal('unknown-command'))
  const id = envelope.data.id ?? randomUUID()
  const stream = caseIn(procedure, id)
  if (stream === null) throw new Error('a uuid that is none')
  const unseen =
    (await namedCasesRefusal(all.reads.pool, personIn(c), casesNamedBy(checked.command))) ??
    (await procedure.startRefusal?.(all.reads.pool, personIn(c), checked.command.data))
  if (unseen) return refuseWith(c, unseen)
  const answer = await give(c, all, stream, id, checked.command, undefined)
  if (answer.kind === 'refused') return refuseWith(c, answer.refusal)
  c.header('location', `/api/${procedure.name}/${id}`)
  return c.json({ id, case: stream, version: answer.version, again: answer.again }, answer.again ? 200 : 201)
}

const commanded = async (
  c: Context<Env>,
  all: Surroundings,
  procedure: ServedProcedure,
  commandEnvelope: ReturnType<typeof commandEnvelopeOf>,
) => {
  const read = await readJson(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const envelope = commandEnvelope.safeParse(read.body, { reportInput: true })
  if (!envelope.success)
    return unknownType(procedure, read.body)
      ? refuseWith(c, edgeRefusal('unknown-command', { field: 'command.type' }))
      : wrong(c, envelope.error)
  const { id, command, expectedVersion } = envelope.data
  const checked = checkCommandOf(procedure, command.type, command.data)
  if (!checked.ok) return checked.error ? wrong(c, checked.error) : refuseWith(c, edgeRefusal('unknown-command'))
  const stream = caseIn(procedure, c.req.param('id'))
  if (stream === null) return refuseWith(c, edgeRefusal('not-found'))
  const unseen =
    (await namedCasesRefusal(all.reads.pool, personIn(c), casesNamedBy(checked.command))) ??
    (await procedure.unseenRefusal?.(all.reads.pool, personIn(c), checked.command.data))
  if (unseen) return refuseWith(c, unseen)
  const answer = await give(c, all, stream, id, checked.command, expectedVersion)
  if (answer.kind === 'done') return c.json({ version: answer.version, again: answer.again })
  // Whoever may act may read. Whoever was refused hears why only of a case that they may read: to all others
  // it isn't there.
  const readable = await readableCase(all.reads.pool, personIn(c), procedure, c.req.param('id'))
  return refuseWith(c, readable ? answer.refusal : edgeRefusal('not-found'))
}

const give = (
  c: Context<Env>,
  all: Surroundings,
  stream: CaseId,
  id: string,
  { type, data }: { readonly type: string; readonly data: object },
  expected: number | undefined,
): Promise<Answer> =>
  perform(all, {
    stream,
    command: { type, data: data as { readonly [key: string]: Json } },
    id,
    origin: 'api',
    by: { person: personIn(c).id, via: { by: 'api' } },
    ...(expected === undefined ? {} : { expected }),
  })

/**
 * Whether the body names a command that isn't taken from outside, which deserves a plainer word than "not a choice".
 */
const unknownType = ({ commandData }: ServedProcedure, body: unknown): boolean => {
  const type = (body as { readonly command?: { readonly type?: unknown } } | null)?.command?.type
  return typeof type === 'string' && !Object.hasOwn(commandData, type)
}

const shown = async (c: Context<Env>, all: Surroundings, procedure: ServedProcedure) => {
  const person = personIn(c)
  const found = await readableCase(all.reads.pool, person, procedure, c.req.param('id'))
  if (!found) return refuseWith(c, edgeRefusal('not-found'))
  const { id, version, state, now, limited } = found
  const permissions = permissionsOf(procedure.name, state, rulesFor(person, { by: 'api' }, now))
  return c.json({ id: uuidOf(id), case: id, version, now, state, permissions, ...(limited ? { limited } : {}) })
}

const told = async (c: Context<Env>, all: Surroundings, procedure: ServedProcedure) => {
  const query = eventsQuery.safeParse(c.req.query(), { reportInput: true })
  if (!query.success) return wrong(c, query.error)
  const found = await readableCase(all.reads.pool, personIn(c), procedure, c.req.param('id'))
  if (!found) return refuseWith(c, edgeRefusal('not-found'))
  const { after, limit } = query.data
  if (found.limited) return c.json({ events: [], next: null })
  const events = await caseHistory(all.reads.pool, found.id, after, limit)
  const last = events.at(-1)
  return c.json({ events, next: last !== undefined && last.version < found.version ? last.version : null })
}
