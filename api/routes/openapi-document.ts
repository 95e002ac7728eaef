import { articleRef } from '../../domain/kernel/article-ref.ts'
import { refusalStatus } from '../problems/refusal-status.ts'
import { inboxQuery } from './inbox-api.ts'
import { allOwnEndpoints } from '../procedures/all-own-endpoints.ts'
import {
  answers,
  body,
  idParameter,
  json,
  object,
  parametersOf,
  schemaOf,
  toAnAct,
  type JsonSchema,
} from '../schemas/openapi-parts.ts'
import { isBegunByPeople, served, type ServedProcedure } from '../procedures/procedures.ts'
import { commandEnvelopeOf, eventsQuery, startEnvelope } from './procedure-api.ts'
import { credentialsSchema } from './session.ts'

/** The description of the API (OpenAPI 3.1), made from the very schemas that check what comes in. */
export const openApiDocument = (): JsonSchema => ({
  openapi: '3.1.0',
  info: {
    title: '関所 Sekisho',
    version: '1.0.0',
    summary: 'The procedures of the security guideline of the resident register network',
    description:
      'Every act carries its own id: the same id again, with the same content, gets the same answer and ' +
      'changes nothing. Every refusal is `application/problem+json` with `code`, `rule`, `article` and what to do ' +
      'in Japanese and English (docs/errors.md). ' +
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

const problemResponse = (description: string): JsonSchema => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

const commandSchemas = (): JsonSchema =>
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

const problemSchema: JsonSchema = {
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

/** An envelope whose command is one of those that people give. */
const withCommands = ({ commandData, startedBy }: ServedProcedure, envelope: JsonSchema): JsonSchema => ({
  ...envelope,
  properties: {
    ...(envelope['properties'] as JsonSchema),
    command: {
      oneOf: Object.keys(commandData)
        .filter((type) => type !== startedBy)
        .map((type) => ({ $ref: `#/components/schemas/${type}` })),
    },
  },
})
const startOf = ({ startedBy }: ServedProcedure, envelope: JsonSchema): JsonSchema => ({
  ...envelope,
  properties: {
    ...(envelope['properties'] as JsonSchema),
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

/** Where cases begin. */
const beginningOf = (procedure: ServedProcedure, tags: readonly string[], own: (id: string) => string): JsonSchema => ({
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
const pathsOf = (procedure: ServedProcedure): JsonSchema => {
  const { name } = procedure
  const tags = [name]
  const { paths: ownPaths = {}, operation } = allOwnEndpoints[name] ?? {}
  const own =
    operation ?? ((id: string) => `${id}${name.replace(/(?:^|-)(.)/g, (_, first: string) => first.toUpperCase())}`)
  const general: Paths = {
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
  return joined(ownPaths, general)
}

type Paths = { readonly [path: string]: JsonSchema }

/** What a procedure has of its own at a path stands beside what all have there. */
const joined = (own: Paths, general: Paths): JsonSchema => ({
  ...general,
  ...Object.fromEntries(Object.entries(own).map(([path, methods]) => [path, { ...methods, ...general[path] }])),
})

const paths: JsonSchema = {
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
}
