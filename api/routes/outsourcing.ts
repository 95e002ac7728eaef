import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { randomUUID } from 'node:crypto'
import type { Answer } from '../../db/act.ts'
import { caseHistory } from '../../db/read-models/case-history.ts'
import { caseList, caseOrders, dueFilters } from '../../db/read-models/case-list.ts'
import { caseId, isUuid, uuidOf, type CaseId } from '../../domain/kernel/ids.ts'
import type { Json } from '../../domain/kernel/json.ts'
import { casePermissions } from '../../web/case/case-permissions.ts'
import { readJson } from '../bodies.ts'
import { optionalLine } from '../fields.ts'
import { perform } from '../perform.ts'
import { edgeRefusal, refusalOfIssues } from '../problem.ts'
import { caseIdIn, readableCase, rulesFor, scopeOf } from '../reading.ts'
import { refuseWith } from '../refuse.ts'
import { issuesOf } from '../schema-issues.ts'
import { signedIn, standingIn } from '../session.ts'
import type { Env, Surroundings } from '../surroundings.ts'
import { checkCommand, commandData, commandTypes, type PersonsCommand } from './outsourcing-commands.ts'

const uuid = () => z.string().refine(isUuid, { params: { problem: 'invalid' } }).meta({ format: 'uuid' })

/** A command in its envelope: its own id, so that sending it twice does it once, and the version that was seen. */
export const commandEnvelope = z.strictObject({
  id: uuid().meta({ description: 'The command’s own id. The same id again, with the same content, gets the same answer and changes nothing.' }),
  expectedVersion: z.int().min(0).max(2_147_483_647).optional().meta({ description: 'The version that was seen; the command is refused as stale where the case has moved on.' }),
  command: z.strictObject({ type: z.enum(commandTypes), data: z.unknown() }),
})

/** How a case is started: its id may come from the caller, so that sending it twice starts one case. */
export const startEnvelope = z.strictObject({
  id: uuid().optional().meta({ description: 'The new case’s id. Give one, and sending the same again starts one case only.' }),
  data: z.unknown(),
})

/** How the list of cases can be narrowed and ordered, in the address. */
export const listQuery = z.strictObject({
  q: optionalLine().optional(),
  stage: optionalLine().optional(),
  office: optionalLine().optional(),
  due: z.enum(dueFilters).optional(),
  fiscalYear: z.coerce.number().int().min(1900).max(2200).optional(),
  order: z.enum(caseOrders).default('changed'),
  descending: z.enum(['true', 'false']).default('true'),
  after: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** Which part of the history. */
export const eventsQuery = z.strictObject({
  after: z.coerce.number().int().min(0).max(2_147_483_647).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(200),
})

/** Outsourcing for programs: one endpoint for all commands, and the reads. */
export const outsourcingApi = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .use('/api/outsourcing/*', signedIn(all))
    .get('/api/outsourcing', signedIn(all), (c) => listed(c, all))
    .post('/api/outsourcing', signedIn(all), (c) => started(c, all))
    .get('/api/outsourcing/:id', (c) => shown(c, all))
    .get('/api/outsourcing/:id/events', (c) => told(c, all))
    .post('/api/outsourcing/:id/commands', (c) => commanded(c, all))

const wrong = (c: Context<Env>, error: z.ZodError) => {
  const issues = issuesOf(error)
  return refuseWith(c, refusalOfIssues(issues), issues)
}

const listed = async (c: Context<Env>, all: Surroundings) => {
  const query = listQuery.safeParse(c.req.query(), { reportInput: true })
  if (!query.success) return wrong(c, query.error)
  const { q, stage, office, due, fiscalYear, order, descending, after, limit } = query.data
  const standing = standingIn(c)
  const page = await caseList(all.reads.db, {
    scope: scopeOf(standing),
    filters: { q: q ?? null, stage: stage ?? null, office: office ?? null, due: due ?? null, fiscalYear: fiscalYear ?? null, askedBy: null },
    order: { by: order, descending: descending === 'true' },
    place: { after: after ?? null, limit },
    now: standing.now,
  })
  return c.json(page)
}

const started = async (c: Context<Env>, all: Surroundings) => {
  const read = await readJson(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const envelope = startEnvelope.safeParse(read.body, { reportInput: true })
  if (!envelope.success) return wrong(c, envelope.error)
  const checked = checkCommand('StartOutsourcing', envelope.data.data)
  if (!checked.ok) return checked.error ? wrong(c, checked.error) : refuseWith(c, edgeRefusal('unknown-command'))
  const id = envelope.data.id ?? randomUUID()
  const stream = caseId('outsourcing', id)
  if (stream === null) throw new Error('a uuid that is none')
  const answer = await give(c, all, stream, id, checked.command, undefined)
  if (answer.kind === 'refused') return refuseWith(c, answer.refusal)
  c.header('location', `/api/outsourcing/${id}`)
  return c.json({ id, case: stream, version: answer.version, again: answer.again }, answer.again ? 200 : 201)
}

const commanded = async (c: Context<Env>, all: Surroundings) => {
  const read = await readJson(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const envelope = commandEnvelope.safeParse(read.body, { reportInput: true })
  if (!envelope.success) return unknownType(read.body) ? refuseWith(c, edgeRefusal('unknown-command', { field: 'command.type' })) : wrong(c, envelope.error)
  const { id, command, expectedVersion } = envelope.data
  const checked = checkCommand(command.type, command.data)
  if (!checked.ok) return checked.error ? wrong(c, checked.error) : refuseWith(c, edgeRefusal('unknown-command'))
  const stream = caseIdIn(c.req.param('id'))
  if (stream === null) return refuseWith(c, edgeRefusal('not-found'))
  const answer = await give(c, all, stream, id, checked.command, expectedVersion)
  if (answer.kind === 'done') return c.json({ version: answer.version, again: answer.again })
  // Who may act may read. Who was refused hears why only of a case that they may read: to all others it isn't there.
  const readable = await readableCase(all.reads.pool, standingIn(c), c.req.param('id'))
  return refuseWith(c, readable ? answer.refusal : edgeRefusal('not-found'))
}

const give = (c: Context<Env>, all: Surroundings, stream: CaseId, id: string, command: PersonsCommand, expected: number | undefined): Promise<Answer> =>
  perform(all, {
    stream,
    command: { type: command.type, data: command.data as unknown as { readonly [key: string]: Json } },
    id,
    origin: 'api',
    by: { person: standingIn(c).person, via: { by: 'api' } },
    ...(expected === undefined ? {} : { expected }),
  })

/** Whether the body names a command that isn't taken from outside, which deserves a plainer word than "not a choice". */
const unknownType = (body: unknown): boolean => {
  const type = (body as { readonly command?: { readonly type?: unknown } } | null)?.command?.type
  return typeof type === 'string' && !Object.hasOwn(commandData, type)
}

const shown = async (c: Context<Env>, all: Surroundings) => {
  const standing = standingIn(c)
  const found = await readableCase(all.reads.pool, standing, c.req.param('id'))
  if (!found) return refuseWith(c, edgeRefusal('not-found'))
  const { id, version, state, now } = found
  const permissions = casePermissions(state, rulesFor(standing, { by: 'api' }, now))
  return c.json({ id: uuidOf(id), case: id, version, now, state, permissions })
}

const told = async (c: Context<Env>, all: Surroundings) => {
  const query = eventsQuery.safeParse(c.req.query(), { reportInput: true })
  if (!query.success) return wrong(c, query.error)
  const found = await readableCase(all.reads.pool, standingIn(c), c.req.param('id'))
  if (!found) return refuseWith(c, edgeRefusal('not-found'))
  const { after, limit } = query.data
  const events = await caseHistory(all.reads.pool, found.id, after, limit)
  const last = events.at(-1)
  return c.json({ events, next: last !== undefined && last.version < found.version ? last.version : null })
}
