import type { Field, FieldRule, Fields } from '../../domain/kernel/fields.ts'
import { isJsonObject, type Json } from '../../domain/kernel/json.ts'

type Data = { readonly [name: string]: Json | undefined }

/** Data in the shape that was declared: what is missing or can't be read is empty. */
export const asFarAsRead = (fields: Fields, data: Data): Data =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = readAs(field, data[name])
      return value === undefined ? [] : [[name, value] as const]
    }),
  )

const readAs = (field: Field, value: Json | undefined): Json | undefined => {
  const rule: FieldRule = field
  if (value === undefined && field.leftOut) return undefined
  switch (rule.kind) {
    case 'group':
      return asFarAsRead(rule.fields, isJsonObject(value) ? value : {}) as Json
    case 'list':
      return Array.isArray(value) ? (value as readonly Json[]).flatMap((one) => readAs(rule.of, one) ?? []) : []
    case 'several-of':
      return Array.isArray(value) ? value : []
    default:
      return value ?? ''
  }
}
