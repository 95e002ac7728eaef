import type { Child } from 'hono/jsx'
import { html } from 'hono/html'
import type { Field, FieldRule, Fields } from '../../domain/kernel/fields.ts'
import { fieldsOfCommand } from '../../domain/procedures.ts'
import type { ProcedurePages } from './procedure-pages.ts'
import type { FormContext } from '../forms/form-context.ts'
import { sectionId } from '../forms/form-sections.ts'
import { FieldInputs } from '../fields/field-inputs.tsx'

/** A procedure's pages with whole forms: each has all fields of its command, unless it says that it has some alone. */
export const withWholeForms = (pages: ProcedurePages): ProcedurePages => ({
  ...pages,
  fields: (props) => {
    const drawn = pages.fields(props)
    const isWhole = (pages.completes?.(props.form) ?? null) === null
    return isWhole ? wholeForm(props.form, drawn, fieldsOfCommand(props.form.command) ?? {}) : drawn
  },
})

/**
 * Fields as a page draws them, and below them each simple one that it doesn't draw: a field that is declared stands in
 * the form by that alone, also where the form is drawn by hand. What a page draws of a group, it says with the path
 * under which its fields stand.
 */
export const wholeForm = (form: FormContext, drawn: Child, fields: Fields, above = ''): Child => {
  const text = html`${drawn}`
  // A page that waits for something is drawn as it comes.
  if (text instanceof Promise) return drawn
  const isDrawn = (path: string): boolean =>
    ['"', '.', '['].some((next) => text.includes(` name="${form.command}.${path}${next}`))
  const rest = Object.entries(fields).flatMap(([name, field]) =>
    isSimple(field) && !isDrawn(above + name) ? [[above + name, withoutDrawnHeading(form, text, field)] as const] : [],
  )
  return (
    <>
      {text}
      {rest.length > 0 && <FieldInputs form={form} fields={Object.fromEntries(rest)} />}
    </>
  )
}

/** A field under no heading where its own stands in the form already: no form has one twice. */
const withoutDrawnHeading = ({ command }: FormContext, text: { includes: (id: string) => boolean }, field: Field) => {
  const { section, ...bare } = field
  return section !== undefined && text.includes(` id="${sectionId(command, section)}"`) ? bare : field
}

/** What is drawn from its declaration alone; for anything else a page has to know something. */
const isSimple = ({ kind, formerly }: Field): boolean => formerly !== true && simple.has(kind)

const simple: ReadonlySet<FieldRule['kind']> = new Set([
  'text',
  'number',
  'day',
  'time',
  'instant',
  'yes-no',
  'one-of',
  'several-of',
  'one-in-force',
  'several-in-force',
  'office',
])
