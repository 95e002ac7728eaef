import type { Field, FieldRule, Fields } from '../../domain/kernel/fields.ts'

/** A field in which a command names another case: of which procedure, null for any, and whether it can name several. */
export interface CaseField {
  readonly path: string
  readonly of: string | null
  readonly several: boolean
}

/** The fields of a command that name other cases, however deep, by their paths without the numbers of rows. */
export const caseFields = (fields: Fields, before = ''): readonly CaseField[] =>
  Object.entries(fields).flatMap(([name, field]) => inField(field, `${before}${name}`))

const inField = (field: Field, path: string): readonly CaseField[] => {
  const rule: FieldRule = field
  switch (rule.kind) {
    case 'case':
      return [{ path, of: rule.of, several: false }]
    case 'group':
      return caseFields(rule.fields, `${path}.`)
    case 'shape':
      return Object.values(rule.shapes).flatMap((shape) => caseFields(shape, `${path}.`))
    case 'list':
      return inField(rule.of, path).map((one) => ({ ...one, several: one.several || one.path === path }))
    default:
      return []
  }
}
