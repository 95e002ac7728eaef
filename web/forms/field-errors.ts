import type { Refusal } from '../../domain/kernel/outcome.ts'
import { refusalText } from '../refusal-text.ts'
import { term } from '../say.ts'
import type { Ui } from '../ui.ts'
import type { FieldErrors } from './form-context.ts'

/** The field that a refusal names, with its reason; none where it names no field. */
export function errorsOfRefusal(ui: Ui, refusal: Refusal): FieldErrors {
  const field = refusal.details['field']
  if (typeof field !== 'string') return {}
  const { what, todo } = refusalText(ui, refusal)
  return { [field]: `${what} ${todo}` }
}

/** One thing that a schema found wrong: where, and its problem by a word of `forms.problems`. */
export interface SchemaIssue {
  readonly path: readonly (string | number)[]
  readonly problem: string
}

/** What a schema found wrong with a command's data, by field and in the reader's words. */
export function errorsOfIssues(ui: Ui, issues: readonly SchemaIssue[]): FieldErrors {
  const { names, problems, problemOf } = ui.t.forms
  return Object.fromEntries(
    issues.map(({ path, problem }) => {
      const field = path.findLast((part) => typeof part === 'string' && !/^\d+$/.test(part)) ?? ''
      const row = path.find((part) => typeof part === 'number' || /^\d+$/.test(part))
      const label = row === undefined ? term(names, String(field)) : `${term(names, String(field))}（${ui.t.forms.row(Number(row) + 1)}）`
      return [path.join('.'), problemOf(label, term(problems, problem))]
    }),
  )
}
