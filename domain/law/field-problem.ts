import { idsInForce } from '../guideline/listed-in-force.ts'
import type { DayRules } from '../guideline/rule-book.ts'
import { invalid } from './deciding.ts'
import type { Field, FieldRule, Fields } from '../kernel/fields.ts'
import { parseClockTime, parseInstant } from '../kernel/instant.ts'
import { isJsonObject, type Json } from '../kernel/json.ts'
import type { Actor } from '../kernel/parties.ts'
import { parsePlainDate } from '../kernel/plain-date.ts'
import { saysNothing } from '../kernel/says-nothing.ts'
import { countProblem, formProblem, severalProblem } from './form-problem.ts'
import { shapeIn } from './shape-in.ts'

// Which rule a field is wanted or listed by, it declares; that it is one of its procedure's, a unit test holds.
type Problem = ReturnType<typeof invalid<'content-as-declared'>>
type Data = { readonly [key: string]: Json | undefined }

/**
 * Refuses a command that lacks a field that has to be there, or whose value is not what the declaration says: its kind
 * and its limits, or the lists of the rule book of the day. Whoever calls the law without the API's schema gets no
 * further either, and hears the same words. That another case or a part is there, whoever is asked for it looks.
 */
export const fieldProblem = (fields: Fields, data: object, inForce: InForce, path = ''): Problem | null => {
  for (const [name, field] of Object.entries(fields)) {
    const problem = valueProblem(field, (data as Data)[name], inForce, `${path}${name}`)
    if (problem) return problem
  }
  return null
}

/** What the lists of the day come from, and who says it: what the practice passes on was said once. */
type InForce = Pick<DayRules, 'guideline' | 'questionnaires'> & { readonly actor?: Actor }

const valueProblem = (field: Field, value: Json | undefined, inForce: InForce, path: string): Problem | null => {
  if (field.checkedBy === 'command') return null
  if (value === undefined || value === null) return unsaidProblem(field, value, path)
  const rule: FieldRule = field
  switch (rule.kind) {
    case 'group':
      return isJsonObject(value) ? fieldProblem(rule.fields, value, inForce, `${path}.`) : invalid(path, 'invalid')
    case 'shape':
      return isJsonObject(value) ? shapeProblem(rule, value, inForce, path) : invalid(path, 'invalid')
    case 'list':
      return citing(field, listProblem(rule, value, inForce, path), path)
    default:
      return value === field.unsaid
        ? null
        : (emptyProblem(field, value, inForce, path) ?? citing(field, simpleProblem(rule, value, inForce, path), path))
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

/** Where nothing was said, it is the rule that wants it said. */
const citing = (field: Field, problem: Problem | null, path: string): Problem | null =>
  problem?.refusal.details['problem'] === 'empty' && problem.refusal.details['field'] === path
    ? empty(field, path)
    : problem

/**
 * A text that has to be said is: a reason of nothing but marks says none. Where it is asked for only beside another's
 * answer, the command says so itself.
 */
const emptyProblem = (field: Field, value: Json, { actor }: InForce, path: string): Problem | null => {
  if (field.kind !== 'text' || !field.required || field.where !== undefined || field.elseAs !== undefined) return null
  if (typeof value !== 'string') return null
  const said = value.trim()
  return said === '' || (field.several && actor?.kind === 'person' && saysNothing(said)) ? empty(field, path) : null
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
    case 'one-of':
      return rule.choices.includes(text) ? null : invalid(path, 'not-a-choice')
    case 'several-of':
      return said(path, severalProblem(value, rule.choices, rule.least))
    case 'one-in-force':
      return idsInForce(inForce, rule.list).includes(text) ? null : notInForce(rule.listedBy, path)
    case 'several-in-force':
      return severalInForceProblem(rule, value, inForce, path)
    default:
      return said(path, formProblem(rule, value))
  }
}
const said = (path: string, problem: string | null): Problem | null =>
  problem === null ? null : invalid(path, problem)

const severalInForceProblem = (
  { list, least, listedBy }: Extract<FieldRule, { readonly kind: 'several-in-force' }>,
  value: Json,
  inForce: InForce,
  path: string,
): Problem | null => {
  const problem = severalProblem(value, idsInForce(inForce, list), least)
  return problem === 'not-a-choice' ? notInForce(listedBy, path) : said(path, problem)
}

/** By the rule of the text that says what there is; of the other lists the acts that cite them refuse. */
const notInForce = (listedBy: string | undefined, path: string): Problem =>
  invalid(path, 'not-a-choice', listedBy as Problem['refusal']['rule'] | undefined)

const shapeProblem = (
  rule: Extract<FieldRule, { readonly kind: 'shape' }>,
  value: { readonly [key: string]: Json },
  inForce: InForce,
  path: string,
): Problem | null => {
  const fields = shapeIn(rule, value)
  return fields === undefined
    ? invalid(`${path}.${rule.by}`, 'not-a-choice')
    : fieldProblem(fields, value, inForce, `${path}.`)
}

const listProblem = (
  { of, least, most }: Extract<FieldRule, { readonly kind: 'list' }>,
  values: Json,
  inForce: InForce,
  path: string,
): Problem | null => {
  if (!Array.isArray(values)) return invalid(path, 'invalid')
  const beyond = said(path, countProblem(values, least, most))
  if (beyond) return beyond
  for (const [index, value] of (values as readonly Json[]).entries()) {
    const problem = valueProblem(of, value, inForce, `${path}.${index}`)
    if (problem) return problem
  }
  return null
}
