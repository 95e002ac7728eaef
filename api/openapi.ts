import { articleRef } from '../domain/kernel/article-ref.ts'
import { z } from 'zod'
import { refusalStatus } from './refusal-status.ts'
import { inboxQuery } from './routes/inbox-api.ts'
import { isBegunByPeople, served, type ServedProcedure } from './procedures.ts'
import { listQuery } from './outsourcing/list-api.ts'
import { commandEnvelopeOf, eventsQuery, startEnvelope } from './routes/procedure-api.ts'
import { uploadQuery } from './outsourcing/attachments-api.ts'
import { credentialsSchema } from './routes/session.ts'

type Json = { readonly [key: string]: unknown }

/** The description of the API (OpenAPI 3.1), made from the very schemas that check what comes in. */
export const openApiDocument = (): Json => ({
  openapi: '3.1.0',
  info: {
    title: '関所 Sekisho',
    version: '1.0.0',
    summary: 'The procedures of the security guideline of the resident register network',
    description:
      'Every act carries its own id: the same id again, with the same content, gets the same answer and changes nothing. ' +
      'Every refusal is `application/problem+json` with `code`, `rule`, `article` and what to do in Japanese and English (docs/errors.md). ' +
      'Sign in with `POST /api/session`; the session is a cookie. Requests from another site’s page are refused.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  security: [{ session: [] }],
  tags: [{ name: 'session' }, { name: 'inbox' }, ...served.map(({ name }) => ({ name }))],
  paths,
  components: {
    securitySchemes: {
      session: {
        type: 'apiKey',
        in: 'cookie',
        name: 'sekisho.session_token',
        description: 'Over https its name begins with `__Secure-`.',
      },
    },
    schemas: { Problem: problemSchema, ...commandSchemas() },
    responses: { Problem: problemResponse('Refused, or failed: what, by which article, and what to do') },
  },
})

const problemResponse = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

/** A schema as JSON Schema: what comes in, before it is read. */
const schemaOf = (schema: z.ZodType): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-2020-12',
  }) as Json
  return rest
}

const commandSchemas = (): Json =>
  Object.fromEntries(
    served.flatMap(({ commandData }) =>
      Object.entries(commandData).map(([type, data]) => [
        type,
        {
          type: 'object',
          properties: { type: { const: type }, data: schemaOf(data) },
          required: ['type', 'data'],
          additionalProperties: false,
        },
      ]),
    ),
  )

const problemSchema: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code', 'rule', 'article', 'instance', 'messages', 'details'],
  properties: {
    type: { type: 'string', examples: ['urn:sekisho:problem:clause-missing'] },
    title: { type: 'string', description: 'In the language that was asked for.' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { enum: Object.keys(refusalStatus) },
    rule: { type: 'string', examples: ['clause-ownership', 'quorum'] },
    article: { type: 'string', examples: [articleRef(21), 'operational setting'] },
    field: {
      type: 'string',
      description: 'Within the command’s data, or of the envelope.',
      examples: ['request.endsOn'],
    },
    whoCan: {
      type: 'array',
      items: {
        type: 'object',
        properties: { post: { type: 'string' }, ja: { type: 'string' }, en: { type: 'string' } },
      },
    },
    errors: {
      type: 'array',
      items: { type: 'object', properties: { field: { type: 'string' }, problem: { type: 'string' } } },
    },
    details: { type: 'object', description: 'What the rule speaks of, for programs.' },
    instance: { type: 'string' },
    messages: {
      type: 'object',
      properties: Object.fromEntries(
        ['ja', 'en'].map((lang) => [
          lang,
          {
            type: 'object',
            properties: { title: { type: 'string' }, detail: { type: 'string' }, whatToDo: { type: 'string' } },
          },
        ]),
      ),
    },
  },
}

const json = (schema: Json): Json => ({ content: { 'application/json': { schema } } })
const body = (schema: Json): Json => ({ required: true, ...json(schema) })
const answers = (done: Json, ...refused: readonly number[]): Json => ({
  ...done,
  ...Object.fromEntries(
    [...refused, 401, 429, 500, 503].map((status) => [String(status), { $ref: '#/components/responses/Problem' }]),
  ),
})
/** What an act can be refused with, besides what anything can. */
const toAnAct = [400, 403, 409, 413, 415, 422] as const
const object: Json = { type: 'object' }
const idParameter: Json = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }

/** The parameters of an address, each with its schema. */
const parametersOf = (schema: z.ZodObject): readonly Json[] => {
  const { properties = {}, required = [] } = schemaOf(schema) as {
    readonly properties?: Json
    readonly required?: readonly string[]
  }
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema: property,
  }))
}

/** An envelope whose command is one of those that people give. */
const withCommands = ({ commandData, startedBy }: ServedProcedure, envelope: Json): Json => ({
  ...envelope,
  properties: {
    ...(envelope['properties'] as Json),
    command: {
      oneOf: Object.keys(commandData)
        .filter((type) => type !== startedBy)
        .map((type) => ({ $ref: `#/components/schemas/${type}` })),
    },
  },
})
const startOf = ({ startedBy }: ServedProcedure, envelope: Json): Json => ({
  ...envelope,
  properties: {
    ...(envelope['properties'] as Json),
    data: { $ref: `#/components/schemas/${startedBy}/properties/data` },
  },
  required: ['data'],
})

const recorded = {
  type: 'object',
  required: ['version', 'again'],
  properties: {
    version: { type: 'integer' },
    again: { type: 'boolean', description: 'It had been recorded before; nothing was added.' },
  },
}

/** Where cases begin, and where outsourcing's are listed. */
const beginningOf = (procedure: ServedProcedure, tags: readonly string[], own: (id: string) => string): Json => ({
  ...(procedure.name === 'outsourcing' ? { get: listOfCases } : {}),
  post: {
    tags,
    operationId: own('startCase'),
    summary: 'Start a case',
    requestBody: body(startOf(procedure, schemaOf(startEnvelope))),
    responses: answers(
      {
        '201': { description: 'Started', ...json(object) },
        '200': { description: 'Had been started before', ...json(object) },
      },
      ...toAnAct,
    ),
  },
})

/** The endpoints that every procedure has. */
const pathsOf = (procedure: ServedProcedure): Json => {
  const { name } = procedure
  const tags = [name]
  const own = (id: string) => `${id}${name === 'outsourcing' ? '' : name.replace(/^./, (first) => first.toUpperCase())}`
  return {
    ...(isBegunByPeople(procedure) ? { [`/api/${name}`]: beginningOf(procedure, tags, own) } : {}),
    [`/api/${name}/{id}`]: {
      get: {
        tags,
        operationId: own('readCase'),
        summary: 'A case as it stands, and what the caller may do',
        parameters: [idParameter],
        responses: answers({ '200': { description: 'State, version, permissions', ...json(object) } }, 404),
      },
    },
    [`/api/${name}/{id}/events`]: {
      get: {
        tags,
        operationId: own('readEvents'),
        summary: 'What happened, with each event’s hash',
        parameters: [idParameter, ...parametersOf(eventsQuery)],
        responses: answers({ '200': { description: 'Events, oldest first', ...json(object) } }, 400, 404),
      },
    },
    [`/api/${name}/{id}/commands`]: {
      post: {
        tags,
        operationId: own('giveCommand'),
        summary: 'Give a command',
        parameters: [idParameter],
        requestBody: body(withCommands(procedure, schemaOf(commandEnvelopeOf(procedure)))),
        responses: answers({ '200': { description: 'Recorded', ...json(recorded) } }, 404, ...toAnAct),
      },
    },
  }
}

const listOfCases: Json = {
  tags: ['outsourcing'],
  operationId: 'listCases',
  summary: 'The cases that the caller may read',
  parameters: parametersOf(listQuery),
  responses: answers({ '200': { description: 'Rows, and where the next begin', ...json(object) } }, 400, 422),
}

const attachmentParameter: Json = {
  name: 'attachment',
  in: 'path',
  required: true,
  schema: { type: 'string', examples: ['attachment-1'] },
}
const bytes: Json = { content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } }
const attachedPaper: Json = {
  type: 'object',
  required: ['attachment', 'mediaType', 'size', 'sha256', 'version', 'again'],
  properties: {
    attachment: { type: ['string', 'null'], examples: ['attachment-1'] },
    mediaType: { type: ['string', 'null'] },
    size: { type: 'integer' },
    sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    version: { type: 'integer' },
    again: { type: 'boolean' },
  },
}

/** Papers come and go as bare bytes; what they are is told by their content. */
const attachmentPaths: Json = {
  '/api/outsourcing/{id}/attachments': {
    post: {
      tags: ['outsourcing'],
      operationId: 'attachPaper',
      summary: 'Attach a paper (pdf, xlsx, docx, pptx, png, jpeg, txt, csv)',
      parameters: [idParameter, ...parametersOf(uploadQuery)],
      requestBody: { required: true, ...bytes },
      responses: answers(
        {
          '201': { description: 'Attached', ...json(attachedPaper) },
          '200': { description: 'Had been attached before', ...json(attachedPaper) },
        },
        404,
        ...toAnAct,
      ),
    },
  },
  '/api/outsourcing/{id}/attachments/{attachment}': {
    get: {
      tags: ['outsourcing'],
      operationId: 'readPaper',
      summary: 'A paper as it was attached, to be saved',
      parameters: [idParameter, attachmentParameter],
      responses: answers({ '200': { description: 'The paper’s bytes, under its own media type', ...bytes } }, 404),
    },
  },
}

const paths: Json = {
  '/api/session': {
    get: {
      tags: ['session'],
      operationId: 'whoAmI',
      summary: 'Who is signed in, with today’s posts',
      responses: answers({ '200': { description: 'Person and posts', ...json(object) } }),
    },
    post: {
      tags: ['session'],
      operationId: 'signIn',
      summary: 'Sign in',
      security: [],
      requestBody: body(schemaOf(credentialsSchema)),
      responses: answers({ '204': { description: 'Signed in; the session is in the cookie' } }, 400, 415),
    },
    delete: {
      tags: ['session'],
      operationId: 'signOut',
      summary: 'Sign out',
      responses: { '204': { description: 'Signed out' } },
    },
  },
  '/api/inbox': {
    get: {
      tags: ['inbox'],
      operationId: 'inbox',
      summary: 'What waits for the caller’s posts',
      parameters: parametersOf(inboxQuery),
      responses: answers({ '200': { description: 'Counts and rows', ...json(object) } }, 400),
    },
  },
  ...Object.assign({}, ...served.map(pathsOf)),
  ...attachmentPaths,
}
