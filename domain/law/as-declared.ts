import type { Field, FieldRule, Fields } from '../kernel/fields.ts'
import { shapeIn } from './shape-in.ts'

/**
 * What somebody said, as far as it is declared. An act's event keeps what its command held without naming each field;
 * so nothing else may come along with it, whoever calls the law without the API's schema.
 */
export const asDeclared = (fields: Fields, data: object): object =>
  Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined
      return field === undefined ? [] : [[name, valueAsDeclared(field, value)]]
    }),
  )

const valueAsDeclared = (field: Field, value: unknown): unknown => {
  const rule: FieldRule = field
  if (rule.kind === 'list') return Array.isArray(value) ? value.map((one) => valueAsDeclared(rule.of, one)) : value
  if (typeof value !== 'object' || value === null) return value
  if (rule.kind === 'group') return asDeclared(rule.fields, value)
  return rule.kind === 'shape' ? shapeAsDeclared(rule, value) : value
}

const shapeAsDeclared = (rule: Extract<FieldRule, { readonly kind: 'shape' }>, value: object): object => {
  const fields = shapeIn(rule, value)
  const { [rule.by]: tag } = value as { readonly [key: string]: unknown }
  return fields === undefined ? value : { [rule.by]: tag, ...asDeclared(fields, value) }
}
