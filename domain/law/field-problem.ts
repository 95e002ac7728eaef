import { idsInForce } from '../guideline/listed-in-force.ts'
import type { DayRules } from '../guideline/rule-book.ts'
import { invalid } from './deciding.ts'
import type { Field, FieldRule, Fields, ListInForce } from '../kernel/fields.ts'
import { parseClockTime, parseInstant } from '../kernel/instant.ts'
import type { Json } from '../kernel/json.ts'
import { parsePlainDate } from '../kernel/plain-date.ts'
import { sha256Form } from '../kernel/sha256.ts'

// A rule that a field is wanted by is its procedure's; that it is one of those declared, a unit test holds.
type Problem = ReturnType<typeof invalid<'content-as-declared' | (typeof rulesOfLists)[keyof typeof rulesOfLists]>>
type Data = { readonly [key: string]: Json | undefined }

/**
 * Refuses a command that lacks a field that has to be there, or with a day that doesn't exist or that the record can't
 * keep (1900 to 2200), a time that no clock shows, what is none of its choices, no hash of a file, or a text that has
 * to be said and is empty, by its declaration or by the rule book of the day: whoever calls the law without the API's
 * schema gets no further either. How long a text is, is the schema's own.
 */
export const fieldProblem = (fields: Fields, data: object, inForce: InForce, path = ''): Problem | null => {
  for (const [name, field] of Object.entries(fields)) {
    const problem = valueProblem(field, (data as Data)[name], inForce, `${path}${name}`)
    if (problem) return problem
  }
  return null
}

/** What the lists of the day come from. */
type InForce = Pick<DayRules, 'guideline' | 'questionnaires'>

const valueProblem = (field: Field, value: Json | undefined, inForce: InForce, path: string): Problem | null => {
  if (field.checkedBy === 'command') return null
  if (value === undefined || value === null) return unsaidProblem(field, value, path)
  const rule: FieldRule = field
  switch (rule.kind) {
    case 'group':
      return fieldProblem(rule.fields, value as object, inForce, `${path}.`)
    case 'shape':
      return shapeProblem(rule, value as { readonly [key: string]: Json }, inForce, path)
    case 'list':
      return listProblem(rule.of, value as readonly Json[], inForce, path)
    default:
      return value === field.unsaid
        ? null
        : (emptyProblem(field, value, path) ?? simpleProblem(rule, value, inForce, path))
  }
}

/** Nothing at all stands only where a field may be left out, or nothing means something there. */
const unsaidProblem = (field: Field, value: undefined | null, path: string): Problem | null => {
  const may = value === null ? field.unsaid === null : field.leftOut || field.unsaid !== undefined || isElse(field)
  return may ? null : empty(field, path)
}

const isElse = ({ elseAs }: Field): boolean => elseAs !== undefined

const empty = ({ wantedBy }: Field, path: string): Problem =>
  invalid(path, 'empty', wantedBy as Problem['refusal']['rule'] | undefined)

/** A text that has to be said is; where it is asked for only beside another's answer, the command says so itself. */
const emptyProblem = (field: Field, value: Json, path: string): Problem | null => {
  if (field.kind !== 'text' || !field.required || field.where !== undefined || field.elseAs !== undefined) return null
  return typeof value === 'string' && value.trim() === '' ? empty(field, path) : null
}

const simpleProblem = (rule: FieldRule, value: Json, inForce: InForce, path: string): Problem | null => {
  const text = typeof value === 'string' ? value : ''
  switch (rule.kind) {
    case 'day':
      return parsePlainDate(text) === null ? invalid(path, 'not-a-date') : null
    case 'time':
      return parseClockTime(text) === null ? invalid(path, 'not-a-time') : null
    case 'instant':
      return parseInstant(text) === null ? invalid(path, 'not-a-time') : null
    case 'file':
      return sha256Form.test(text) ? null : invalid(path, 'invalid')
    case 'one-of':
      return rule.choices.includes(text) ? null : invalid(path, 'not-a-choice')
    case 'several-of':
      return Array.isArray(value) && value.every((one) => rule.choices.includes(one as string))
        ? null
        : invalid(path, 'not-a-choice')
    case 'one-in-force':
      return idsInForce(inForce, rule.list).includes(text) ? null : notInForce(rule.list, path)
    case 'several-in-force':
      return Array.isArray(value) && value.every((one) => idsInForce(inForce, rule.list).includes(one as string))
        ? null
        : notInForce(rule.list, path)
    default:
      return null
  }
}

/** Rules of the text that say what there is; its other lists are refused by the acts that cite them. */
const rulesOfLists = {
  rooms: 'rooms-under-control',
  equipment: 'equipment-under-control',
  assetKinds: 'asset-kinds',
} as const

const notInForce = (list: ListInForce, path: string): Problem =>
  list in rulesOfLists
    ? invalid(path, 'not-a-choice', rulesOfLists[list as keyof typeof rulesOfLists])
    : invalid(path, 'not-a-choice')

const shapeProblem = (
  { by, shapes }: Extract<FieldRule, { readonly kind: 'shape' }>,
  value: { readonly [key: string]: Json },
  inForce: InForce,
  path: string,
): Problem | null => {
  const tag = value[by]
  const fields = typeof tag === 'string' && Object.hasOwn(shapes, tag) ? shapes[tag] : undefined
  return fields === undefined
    ? invalid(`${path}.${by}`, 'not-a-choice')
    : fieldProblem(fields, value, inForce, `${path}.`)
}

const listProblem = (of: Field, values: readonly Json[], inForce: InForce, path: string): Problem | null => {
  for (const [index, value] of values.entries()) {
    const problem = valueProblem(of, value, inForce, `${path}.${index}`)
    if (problem) return problem
  }
  return null
}
