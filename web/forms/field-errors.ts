import type { Field, FieldRule } from '../../domain/kernel/fields.ts'
import type { Json } from '../../domain/kernel/json.ts'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import { unkeptAt } from '../../domain/kernel/text.ts'
import { fieldsOfCommand, procedureWith } from '../../domain/procedures.ts'
import { refusalText } from '../refusal-text.ts'
import { inBrackets, term } from '../say.ts'
import { grouped } from '../words/counted.ts'
import type { Ui } from '../ui.ts'
import { fieldLabel, type FieldErrors } from './form-context.ts'
import { formPlace, type Path } from './form-place.ts'

/** The form that was sent: which command it gave, and its entries, by whose rows a field is found again. */
export interface SentCommand {
  readonly command: string
  readonly entries: readonly (readonly [string, string])[]
  /** Whether its fields stand in frames in each other, so that a field's own name doesn't say which is meant. */
  readonly framed?: boolean
}

const nothingSent: SentCommand = { command: '', entries: [] }

/** The fields that a refusal names, with its reason; none where it names no field of the form. */
export function errorsOfRefusal(ui: Ui, refusal: Refusal, sent: SentCommand = nothingSent): FieldErrors {
  const { code, details } = refusal
  const places = ui.site.refusedAt[code]?.(ui, details) ?? null
  const field = fieldOf(refusal) ?? (typeof places === 'string' ? places : null)
  if (field !== null && !isOnForm(field, sent)) return {}
  if (code === 'field-invalid' && field !== null && typeof details['problem'] === 'string') {
    return errorsOfIssues(ui, [{ path: field.split('.'), problem: details['problem'] }], sent)
  }
  const several = severalProblems(details['problems'])
  if (several.length > 0) return errorsOfIssues(ui, several, sent)
  if (places !== null && typeof places !== 'string') return errorsOfIssues(ui, places)
  const { what, todo } = refusalText(ui, refusal, procedureWith(sent.command))
  return field === null
    ? {}
    : { [keyOf(formPlace(sent.command, field.split('.'), sent.entries).path)]: `${what} ${todo}` }
}

const fieldOf = ({ details: { field } }: Refusal): string | null => (typeof field === 'string' ? field : null)

/** Whether a form has a place for the field: the envelope's id or version have none, nor has what nobody declared. */
function isOnForm(field: string, { command }: SentCommand): boolean {
  const fields = fieldsOfCommand(command)
  return fields === null || field === commandItself || Object.hasOwn(fields, field.split('.')[0] ?? '')
}

/** A refusal that names all that is wrong at once: each problem has its own place on the form. */
function severalProblems(problems: Json | undefined): readonly SchemaIssue[] {
  if (!Array.isArray(problems)) return []
  return (problems as readonly Json[]).flatMap((one) => {
    const { field, problem } = (one ?? {}) as { readonly field?: Json; readonly problem?: Json }
    if (typeof field !== 'string' || typeof problem !== 'string') return []
    return [{ path: field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)), problem }]
  })
}

/** One thing that a schema found wrong: where, and its problem by a word of `forms.problems`. */
export interface SchemaIssue {
  readonly path: Path
  readonly problem: string
}

/** What a schema found wrong with a command's data, by the field's place on the form and in the reader's words. */
export function errorsOfIssues(
  ui: Ui,
  issues: readonly SchemaIssue[],
  { command, entries, framed = false }: SentCommand = nothingSent,
): FieldErrors {
  return Object.fromEntries(
    issues.map(({ path, problem }) => {
      if (keyOf(path) === commandItself) return [commandItself, ui.t.forms.noneChosen]
      const place = formPlace(command, path, entries)
      const label = (framed ? framedName : fieldName)(ui, command, place.path, path)
      const said = entries.find(([name]) => name === `${command}.${keyOf(place.path)}`)?.[1] ?? ''
      return [keyOf(place.path), ui.t.forms.problemOf(label, problemText(ui, problem, place.field, said))]
    }),
  )
}

/** Where a form says which of its answers is given: no field of a command has this name. */
const commandItself = 'type'

/** A field as a summary names it, with the row in which it stands. */
function fieldName(ui: Ui, command: string, place: Path, path: Path): string {
  const name = fieldLabel(ui, command, keyOf(place))
  const row = [...place, ...path].find(isNumber)
  return row === undefined ? name : `${name}${inBrackets(ui, rowName(ui, command, listOf(place), Number(row)))}`
}

/** The same of a form with frames in each other: each list with its row, and each group, from the outside in. */
function framedName(ui: Ui, command: string, place: Path): string {
  const names = place.flatMap((step, nth) => {
    const label = fieldLabel(ui, command, keyOf(place.slice(0, nth + 1)))
    const next = place[nth + 1]
    const row = next === undefined || !isNumber(next) ? '' : inBrackets(ui, ui.t.forms.row(Number(next) + 1))
    return isNumber(step) ? [] : [`${label}${row}`]
  })
  return names.filter((one, nth) => one !== names[nth + 1]).join(' › ')
}

const keyOf = (path: Path): string => path.join('.')

const isNumber = (part: string | number): boolean => typeof part === 'number' || /^\d+$/.test(part)

/** What is wrong, with the limit that the field has; of a character that can't be kept, which it is and where. */
function problemText(ui: Ui, problem: string, field: Field | null, said: string): string {
  const { limits } = ui.t.forms
  const rule: FieldRule | null = field
  if (problem === 'too-long' && rule?.kind === 'text') return limits.characters(grouped(rule.most))
  if (problem === 'too-long' && rule?.kind === 'list') return limits.entries(grouped(rule.most))
  if (problem === 'out-of-range' && rule?.kind === 'number')
    return limits.between(grouped(rule.least), grouped(rule.most))
  if (problem === 'invalid' && rule?.kind === 'case') return limits.noSuchCase
  if (problem === 'empty' && isChosen(rule)) return limits.notChosen
  if (problem === 'unreadable' && rule?.kind === 'text') {
    const at = unkeptAt(said, rule.several)
    if (at !== null) return limits.unkept(codePointName(said, at), said.slice(Math.max(0, at - shownBefore), at).trim())
    if (!rule.several) return limits.oneLine
  }
  return term(ui.t.words.problems, problem)
}

const isChosen = (rule: FieldRule | null): boolean => rule !== null && chosenKinds.has(rule.kind)

/** In these fields one chooses and writes nothing. */
const chosenKinds: ReadonlySet<FieldRule['kind']> = new Set([
  'office',
  'post',
  'person',
  'one-of',
  'one-in-force',
  'several-of',
  'several-in-force',
  'yes-no',
])

/** So much of what stands before a character shows where it is. */
const shownBefore = 10

/** A character by its number, for many of them show nothing. */
const codePointName = (text: string, at: number): string =>
  `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** The list of whose rows one is meant: what stands before its number. */
const listOf = (path: Path): string => String(path[path.findIndex(isNumber) - 1] ?? path[0] ?? '')

/** A row of a form as its procedure calls it, or its number. */
const rowName = (ui: Ui, command: string, list: string, row: number): string =>
  ui.site.rowNames[procedureWith(command) ?? '']?.(ui, list, row) ?? ui.t.forms.row(row + 1)
