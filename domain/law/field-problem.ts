import { invalid } from './deciding.ts'
import type { Field, FieldRule, Fields } from '../kernel/fields.ts'
import { parseClockTime, parseInstant } from '../kernel/instant.ts'
import type { Json } from '../kernel/json.ts'
import { parsePlainDate } from '../kernel/plain-date.ts'

type Problem = ReturnType<typeof invalid>
type Data = { readonly [key: string]: Json | undefined }

/**
 * Refuses a command with a day that doesn't exist or that the record can't keep (1900 to 2200), a time that no clock
 * shows, or what is none of its choices, wherever its declaration has such a field: whoever calls the law without the
 * API's schema gets no further either. That a text is there and how long it is, is the schema's and the command's own.
 */
export const fieldProblem = (fields: Fields, data: object, path = ''): Problem | null => {
  for (const [name, field] of Object.entries(fields)) {
    const problem = valueProblem(field, (data as Data)[name], `${path}${name}`)
    if (problem) return problem
  }
  return null
}

const valueProblem = (field: Field, value: Json | undefined, path: string): Problem | null => {
  if (value === undefined || (value === null && field.unsaid === null) || field.checkedBy === 'command') return null
  const rule: FieldRule = field
  switch (rule.kind) {
    case 'group':
      return fieldProblem(rule.fields, value as object, `${path}.`)
    case 'shape':
      return shapeProblem(rule, value as { readonly [key: string]: Json }, path)
    case 'list':
      return listProblem(rule.of, value as readonly Json[], path)
    default:
      return value === field.unsaid ? null : simpleProblem(rule, value, path)
  }
}

const simpleProblem = (rule: FieldRule, value: Json, path: string): Problem | null => {
  const text = typeof value === 'string' ? value : ''
  switch (rule.kind) {
    case 'day':
      return parsePlainDate(text) === null ? invalid(path, 'not-a-date') : null
    case 'time':
      return parseClockTime(text) === null ? invalid(path, 'not-a-time') : null
    case 'instant':
      return parseInstant(text) === null ? invalid(path, 'not-a-time') : null
    case 'one-of':
      return rule.inForce || rule.choices.includes(text) ? null : invalid(path, 'not-a-choice')
    case 'several-of':
      return Array.isArray(value) && value.every((one) => rule.choices.includes(one as string))
        ? null
        : invalid(path, 'not-a-choice')
    default:
      return null
  }
}

const shapeProblem = (
  { by, shapes }: Extract<FieldRule, { readonly kind: 'shape' }>,
  value: { readonly [key: string]: Json },
  path: string,
): Problem | null => {
  const tag = value[by]
  const fields = typeof tag === 'string' && Object.hasOwn(shapes, tag) ? shapes[tag] : undefined
  return fields === undefined ? invalid(`${path}.${by}`, 'not-a-choice') : fieldProblem(fields, value, `${path}.`)
}

const listProblem = (of: Field, values: readonly Json[], path: string): Problem | null => {
  for (const [index, value] of values.entries()) {
    const problem = valueProblem(of, value, `${path}.${index}`)
    if (problem) return problem
  }
  return null
}
