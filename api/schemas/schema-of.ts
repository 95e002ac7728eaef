import { z } from 'zod'
import { parseCitation } from '../../domain/kernel/article-ref.ts'
import { withElse, type DataOf, type Field, type FieldRule, type Fields } from '../../domain/kernel/fields.ts'
import { procedureNames } from '../../domain/procedures.ts'
import { caseId, isUuid, uuidOf, type CaseId } from '../../domain/kernel/ids.ts'
import { parseClockTime, parseInstant } from '../../domain/kernel/instant.ts'
import { day, few, line, partId, text, whole, type FieldProblem } from './fields.ts'
import { sha256Form } from '../../domain/kernel/sha256.ts'

/**
 * The schema of a command's declared fields: what comes in is checked strictly, an unknown field is refused, nothing is
 * guessed. The OpenAPI document is printed from it, so it says the same.
 */
export const schemaOf = <const Fs extends Fields>(fields: Fs): z.ZodType<DataOf<Fs>> =>
  // Each field's schema gives the value that its declaration promises; TypeScript can't follow that through a loop.
  objectOf(fields) as unknown as z.ZodType<DataOf<Fs>>

const objectOf = (fields: Fields): z.ZodType => {
  const object = z.strictObject(shapeOf(fields))
  return Object.values(fields).some(({ elseAs }) => elseAs !== undefined)
    ? object.transform((data) => withElse(fields, data))
    : object
}

const shapeOf = (fields: Fields): { readonly [name: string]: z.ZodType } =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, withNeed(field)]))

/** The schema of a field with what may stand in its place: nothing at all, null, or what nothing means. */
const withNeed = (field: Field): z.ZodType => {
  const schema = field.kind === 'time' && field.unsaid === '' ? z.union([z.literal(''), time()]) : schemaOfRule(field)
  if (field.leftOut) return schema.exactOptional()
  if (field.elseAs !== undefined && field.kind === 'text') return schemaOfRule({ ...field, required: false }).optional()
  if (field.unsaid === undefined) return schema
  if (field.unsaid !== null) return schema.default(field.unsaid)
  const nothing = new Set<unknown>([undefined, null, '', ...(field.nothing ?? [])])
  return z
    .preprocess((value) => (nothing.has(value) ? null : value), schema.nullable())
    .optional()
    .transform((value) => value ?? null)
}

/** A text within its limits; one that cites is taken in Japanese as well. */
const typed = ({ most, several, required, cites }: Extract<FieldRule, { readonly kind: 'text' }>): z.ZodType => {
  const schema = text({ max: most, multiline: several, required })
  return cites === true ? schema.transform((said) => parseCitation(said) ?? said) : schema
}

const schemaOfRule = (rule: FieldRule): z.ZodType => {
  switch (rule.kind) {
    case 'text':
      return typed(rule)
    case 'day':
      return day()
    case 'time':
      return time()
    case 'instant':
      return z.string().refine((value) => parseInstant(value) !== null, { params: { problem: 'not-a-time' } })
    case 'yes-no':
      return z.boolean()
    case 'number':
      return whole(rule.least, rule.most)
    case 'one-of':
      return z.enum(rule.choices)
    case 'several-of':
      return atLeast(few(z.enum(rule.choices), rule.choices.length), rule.least)
    // Which ids there are, the rule book of the day says; the law refuses the others by the field's name.
    case 'one-in-force':
      return partId()
    case 'several-in-force':
      return atLeast(few(partId(), 200), rule.least)
    case 'post':
    case 'person':
    case 'office':
      return line()
    case 'file':
      return hash()
    case 'part':
      return partId()
    case 'case':
      return caseOf(rule.of)
    case 'group':
      return schemaOf(rule.fields)
    case 'shape':
      return shapes(rule.by, rule.shapes)
    case 'list':
      return atLeast(few(withNeed(rule.of), rule.most), rule.least)
  }
}

const atLeast = <Item extends z.ZodType>(list: z.ZodArray<Item>, least: number) => (least > 0 ? list.min(least) : list)

const shapes = (by: string, tagged: { readonly [tag: string]: Fields }): z.ZodType => {
  const [first, ...rest] = Object.entries(tagged).map(([tag, fields]) =>
    z.strictObject({ [by]: z.literal(tag), ...shapeOf(fields) }),
  )
  if (first === undefined) throw new Error(`no shape is told apart by ${by}`)
  return z.discriminatedUnion(by, [first, ...rest])
}

const time = () =>
  z
    .string()
    .refine((value) => parseClockTime(value) !== null, { params: { problem: 'not-a-time' satisfies FieldProblem } })
    .meta({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', description: 'A time of day, HH:MM.', examples: ['13:30'] })

const hash = () =>
  z
    .string()
    .refine((value) => sha256Form.test(value), { params: { problem: 'invalid' satisfies FieldProblem } })
    .meta({ pattern: sha256Form.source, description: 'A file that the record holds, by its SHA-256.' })

/** Another case by its id; of a known procedure also by its uuid alone. */
const caseOf = (procedure: string | null) =>
  line()
    .transform((said, ctx): CaseId => {
      const id = procedure === null ? (said as CaseId) : caseId(procedure, said.replace(`${procedure}/`, ''))
      if (id === null || !isUuid(uuidOf(id)))
        ctx.addIssue({ code: 'custom', params: { problem: 'invalid' satisfies FieldProblem } })
      return id ?? (said as CaseId)
    })
    .meta({
      description: 'The id of a case.',
      examples: [`${procedure ?? procedureNames[0]}/00000000-0000-4000-8000-000000000000`],
    })
