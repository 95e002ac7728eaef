import type { Ui } from '../ui.ts'
import { term } from '../say.ts'
import { choiceGroup } from '../words/choice-words.ts'

/** A form's raw entries by field name, as they came from the browser or as they were flattened from a record. */
export type FormValues = { readonly [name: string]: readonly string[] }

/** What is wrong, by the field's path within its command, in the reader's words. */
export type FieldErrors = { readonly [path: string]: string }

/** What the fields of one command's form share. */
export interface FormContext {
  readonly ui: Ui
  /** The command's type; field names are `<type>.<path>`, so that several answers can share one form. */
  readonly command: string
  readonly values: FormValues
  readonly errors: FieldErrors
  /** Rows of long lists that the form leaves as they are, by the path of their list: each stands on it as a line. */
  readonly folded?: { readonly [list: string]: readonly FoldedRow[] }
}

/** A row that is not on the form: which one of its list, and how it is called. */
export interface FoldedRow {
  readonly nth: number
  readonly text: string
}

/** A field as its component needs it. */
export interface Field {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly value: string
  readonly values: readonly string[]
  readonly error: string | null
}

/**
 * A command's field by its path (`conditions.0.text`): its name in the form, its label, what stands in it, what is
 * wrong with it.
 */
export function fieldOf(form: FormContext, path: string): Field {
  const name = `${form.command}.${path}`
  const values = form.values[name] ?? []
  return {
    id: fieldId(form.command, path),
    name,
    label: fieldLabel(form.ui, form.command, path),
    value: values[0] ?? '',
    values,
    error: form.errors[path] ?? null,
  }
}

/**
 * What a field of a command is called: each procedure's forms mean other things by some of the same names, and so do
 * some of its commands and lists. Of `CloseFinding.finding`, `certificates.scope` and `scope` the closest that has
 * words stands. What its own procedure calls nothing is never called as another procedure does.
 */
export function fieldLabel(ui: Ui, command: string, path: string): string {
  const parts = path.split('.').filter((part) => !/^\d+$/.test(part))
  const names = [`${command}.${parts.join('.')}`, ...parts.map((_, from) => parts.slice(from).join('.'))]
  const own = wordsWith(ui, command)
  const tables = own.length > 0 ? own.map((one) => one.forms.names).toReversed() : [ui.t.words.fields]
  return (
    tables.flatMap((table) => names.flatMap((name) => (Object.hasOwn(table, name) ? [term(table, name)] : [])))[0] ??
    parts.at(-1) ??
    path
  )
}

/** The words of the procedures that have a command of this name. */
export const wordsWith = (ui: Ui, command: string) =>
  Object.values(ui.t.procedures).filter((one) => Object.hasOwn(one.commands, command))

/** What a choice of a command's field is called by its procedure, in the group that its declaration names. */
export const choiceText = (ui: Ui, command: string, group: string, choice: string): string =>
  term(Object.assign({}, ...wordsWith(ui, command).map((one) => choiceGroup(one, group))), choice)

/** The id of a field, to which summaries link. */
export function fieldId(command: string, path: string): string {
  return `${command}.${path}`.replaceAll('.', '-')
}

/** What a form says, name by name as it was sent. */
export const entriesOf = (values: FormContext['values']): readonly (readonly [string, string])[] =>
  Object.entries(values).flatMap(([name, texts]) => texts.map((text) => [name, text] as const))
