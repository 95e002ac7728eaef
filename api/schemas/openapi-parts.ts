import { z } from 'zod'

/** What the description of the API is put together from, by general code and by a procedure's own endpoints. */
export type JsonSchema = { readonly [key: string]: unknown }

/** A schema as JSON Schema: what comes in, before it is read. */
export const schemaOf = (schema: z.ZodType): JsonSchema => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-2020-12',
  }) as JsonSchema
  return rest
}

/** A content of JSON in this form. */
export const json = (schema: JsonSchema): JsonSchema => ({ content: { 'application/json': { schema } } })
/** What a request has to bring. */
export const body = (schema: JsonSchema): JsonSchema => ({ required: true, ...json(schema) })
/** The answers of an endpoint: what it does, and the statuses with which anything can be refused, or this. */
export const answers = (done: JsonSchema, ...refused: readonly number[]): JsonSchema => ({
  ...done,
  ...Object.fromEntries(
    [...refused, 401, 429, 500, 503].map((status) => [String(status), { $ref: '#/components/responses/Problem' }]),
  ),
})
/** What an act can be refused with, besides what anything can. */
export const toAnAct = [400, 403, 409, 413, 415, 422] as const
/** Some object, of which no more is said. */
export const object: JsonSchema = { type: 'object' }
/** The case's id in an address. */
export const idParameter: JsonSchema = {
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'string', format: 'uuid' },
}

/** The parameters of an address, each with its schema. */
export const parametersOf = (schema: z.ZodObject): readonly JsonSchema[] => {
  const { properties = {}, required = [] } = schemaOf(schema) as {
    readonly properties?: JsonSchema
    readonly required?: readonly string[]
  }
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema: property,
  }))
}
