import type { Field, FieldRule, Fields } from '../kernel/fields.ts'
import type { CaseId } from '../kernel/ids.ts'
import type { Json } from '../kernel/json.ts'
import { shapeIn } from './shape-in.ts'

/** Another case that a command names, and in which of its fields. */
export interface NamedCase {
  readonly field: string
  readonly id: CaseId
}

/**
 * The other cases that a command's content names: what stands in its fields of the kind `case`, however deep. Whoever
 * gives it must be allowed to read them, which the law can't see by itself, for it looks at one case only.
 */
export const casesNamed = (fields: Fields, data: object, path = ''): readonly NamedCase[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    namedIn(field, (data as { readonly [key: string]: Json | undefined })[name], `${path}${name}`),
  )

const namedIn = (field: Field, value: Json | undefined, path: string): readonly NamedCase[] => {
  if (value === undefined || value === null) return []
  const rule: FieldRule = field
  switch (rule.kind) {
    case 'case':
      return [{ field: path, id: value as CaseId }]
    case 'group':
      return casesNamed(rule.fields, value as object, `${path}.`)
    case 'shape':
      return casesNamed(shapeIn(rule, value as object) ?? {}, value as object, `${path}.`)
    case 'list':
      // A list of cases is one field of a form: what is wrong with any of them stands beside it.
      return (value as readonly Json[]).flatMap((one, index) =>
        namedIn(rule.of, one, rule.of.kind === 'case' ? path : `${path}.${index}`),
      )
    default:
      return []
  }
}
