import type { FieldRule } from '../kernel/fields.ts'
import type { Json } from '../kernel/json.ts'
import { sha256Form } from '../kernel/sha256.ts'
import { fieldWords, textProblem, type TextRule } from '../kernel/text.ts'

/** What is wrong with the form of a value, in the words of the API's schema; null where nothing is. */
export const formProblem = (rule: FieldRule, value: Json): string | null => {
  switch (rule.kind) {
    case 'text':
      return wrongText(value, { max: rule.most, multiline: rule.several })
    case 'yes-no':
      return typeof value === 'boolean' ? null : 'invalid'
    case 'number':
      return wrongNumber(value, rule)
    // Whether there is one of that name, and which rule wants it, the command says.
    case 'post':
    case 'person':
    case 'office':
    case 'part':
    case 'case':
      return typeof value === 'string' ? null : 'invalid'
    case 'file':
      return typeof value === 'string' && sha256Form.test(value) ? null : 'invalid'
    default:
      return null
  }
}

/** What is wrong with how many there are. */
export const countProblem = (values: readonly Json[], least: number, most: number): string | null =>
  values.length < least ? 'empty' : values.length > most ? 'too-long' : null

/** What is wrong with several of a list: one that is none of it, too few, or more than there are. */
export const severalProblem = (values: Json, choices: readonly string[], least: number): string | null =>
  Array.isArray(values) && values.every((one) => choices.includes(one as string))
    ? countProblem(values, least, choices.length)
    : 'not-a-choice'

const wrongText = (value: Json, rule: TextRule): string | null => {
  if (typeof value !== 'string') return 'invalid'
  const problem = textProblem(value, rule)
  return problem === null ? null : fieldWords[problem]
}

const wrongNumber = (
  value: Json,
  { least, most }: { readonly least: number; readonly most: number },
): string | null => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return 'not-a-number'
  return value < least || value > most ? 'out-of-range' : null
}
