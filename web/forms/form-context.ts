import type { Ui } from '../ui.ts'
import { term } from '../say.ts'

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
  const last = path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? path
  return {
    id: fieldId(form.command, path),
    name,
    label: fieldLabel(form.ui, form.command, last),
    value: values[0] ?? '',
    values,
    error: form.errors[path] ?? null,
  }
}

/** What a field of a command is called: each procedure's forms mean other things by some of the same names. */
export function fieldLabel(ui: Ui, command: string, name: string): string {
  const own = Object.values(ui.t.procedures).findLast(
    (one) => Object.hasOwn(one.commands, command) && Object.hasOwn(one.forms.names, name),
  )
  return term(own?.forms.names ?? ui.t.words.fields, name)
}

/** The id of a field, to which summaries link. */
export function fieldId(command: string, path: string): string {
  return `${command}.${path}`.replaceAll('.', '-')
}
