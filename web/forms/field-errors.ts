import { vettingAreaIds } from '../../domain/guideline/vetting-areas.ts'
import { vettingItems } from '../../domain/guideline/vetting-items.ts'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import { refusalText } from '../refusal-text.ts'
import { inBrackets, named, term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { fieldLabel, type FieldErrors } from './form-context.ts'

/** The fields that a refusal names, with its reason; none where it names no field. */
export function errorsOfRefusal(ui: Ui, refusal: Refusal, command = ''): FieldErrors {
  const { code, details } = refusal
  if (code === 'field-invalid' && typeof details['field'] === 'string' && typeof details['problem'] === 'string') {
    return errorsOfIssues(ui, [{ path: details['field'].split('.'), problem: details['problem'] }], command)
  }
  const unsaid = unsaidItems(ui, refusal)
  if (unsaid) return unsaid
  const { what, todo } = refusalText(ui, refusal)
  return Object.fromEntries(fieldsOf(refusal).map((field) => [field, `${what} ${todo}`]))
}

function fieldsOf({ code, details }: Refusal): readonly string[] {
  const { field } = details
  if (typeof field === 'string') return [field]
  return code === 'vetting-contradicts' || code === 'vetting-blocked' ? ['verdict'] : []
}

/** A vetting that leaves items open names them: each has its own place on the form. */
function unsaidItems(ui: Ui, { code, details }: Refusal): FieldErrors | null {
  const { items, without } = details
  if (code !== 'vetting-incomplete' || !Array.isArray(items)) return null
  const field = without === 'evidence' ? 'evidence' : 'finding'
  const issues = items.map((id) => ({ path: ['answers', itemIndex(String(id)), field], problem: 'empty' }))
  return errorsOfIssues(
    ui,
    issues.filter((issue) => issue.path[1] !== -1),
  )
}

const itemIndex = (id: string): number => {
  const index = vettingItems.findIndex((one) => one.id === id)
  return index >= 0 ? index : vettingAreaIds.findIndex((one) => one === id)
}

/** One thing that a schema found wrong: where, and its problem by a word of `forms.problems`. */
export interface SchemaIssue {
  readonly path: readonly (string | number)[]
  readonly problem: string
}

/** What a schema found wrong with a command's data, by field and in the reader's words. */
export function errorsOfIssues(ui: Ui, issues: readonly SchemaIssue[], command = ''): FieldErrors {
  const { problems } = ui.t.words
  return Object.fromEntries(
    issues.map(({ path, problem }) => {
      const field = path.findLast((part) => typeof part === 'string' && !/^\d+$/.test(part)) ?? ''
      const row = path.find((part) => typeof part === 'number' || /^\d+$/.test(part))
      const name = fieldLabel(
        ui,
        command,
        path[0] === 'certificates' && field === 'kind' ? 'certificates.kind' : String(field),
      )
      const label = row === undefined ? name : `${name}${inBrackets(ui, rowName(ui, String(path[0]), Number(row)))}`
      return [path.join('.'), ui.t.forms.problemOf(label, term(problems, problem))]
    }),
  )
}

/** A row of a form as the form names it: an area, one of the six clauses, or its number. */
function rowName(ui: Ui, list: string, row: number): string {
  const item = vettingItems[row]
  if (list === 'answers' && item !== undefined) return `${item.no} ${named(ui, item.title)}`
  const known = list === 'clauses' ? ui.guideline.clauses[row] : undefined
  return known === undefined ? ui.t.forms.row(row + 1) : named(ui, known)
}
