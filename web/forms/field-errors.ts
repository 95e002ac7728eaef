import { vettingAreaIds, vettingAreas } from '../../domain/guideline/vetting-areas.ts'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import { refusalText } from '../refusal-text.ts'
import { inBrackets, named, term } from '../say.ts'
import type { Ui } from '../ui.ts'
import type { FieldErrors } from './form-context.ts'

/** The fields that a refusal names, with its reason; none where it names no field. */
export function errorsOfRefusal(ui: Ui, refusal: Refusal): FieldErrors {
  const { code, details } = refusal
  if (code === 'field-invalid' && typeof details['field'] === 'string' && typeof details['problem'] === 'string') {
    return errorsOfIssues(ui, [{ path: details['field'].split('.'), problem: details['problem'] }])
  }
  const { what, todo } = refusalText(ui, refusal)
  return Object.fromEntries(fieldsOf(refusal).map((field) => [field, `${what} ${todo}`]))
}

/** A refusal of a vetting names areas instead of fields: the first one's row is where to begin. */
function fieldsOf({ code, details }: Refusal): readonly string[] {
  const { field, areas, without } = details
  if (typeof field === 'string') return [field]
  if (!Array.isArray(areas)) return []
  if (code === 'vetting-contradicts') return ['verdict']
  const first = vettingAreaIds.findIndex((area) => areas.includes(area))
  return first < 0 ? [] : [`answers.${first}.${without === 'evidence' ? 'evidence' : 'finding'}`]
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
      const label = row === undefined ? term(names, String(field)) : `${term(names, String(field))}${inBrackets(ui, rowName(ui, String(path[0]), Number(row)))}`
      return [path.join('.'), problemOf(label, term(problems, problem))]
    }),
  )
}

/** A row of a form as the form names it: an area, one of the six matters, or its number. */
function rowName(ui: Ui, list: string, row: number): string {
  const known = list === 'answers' ? vettingAreas[row] : list === 'clauses' ? ui.guideline.clauses[row] : undefined
  return known === undefined ? ui.t.forms.row(row + 1) : named(ui, known)
}
