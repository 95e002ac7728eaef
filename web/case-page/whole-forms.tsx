import type { Child } from 'hono/jsx'
import { html } from 'hono/html'
import type { Field, FieldRule } from '../../domain/kernel/fields.ts'
import { fieldsOfCommand } from '../../domain/procedures.ts'
import type { ProcedurePages } from './procedure-pages.ts'
import type { FormContext } from '../forms/form-context.ts'
import { FieldInputs } from '../fields/field-inputs.tsx'

/** A procedure's pages with whole forms: each has all fields of its command, unless it says that it has some alone. */
export const withWholeForms = (pages: ProcedurePages): ProcedurePages => ({
  ...pages,
  fields: (props) => {
    const drawn = pages.fields(props)
    const isWhole = (pages.completes?.(props.form) ?? null) === null
    return isWhole ? withTheRest(props.form, drawn) : drawn
  },
})

/**
 * A command's form as its page draws it, and below it each simple field that the page doesn't draw: a field that is
 * declared stands in the form by that alone, also where the form is drawn by hand.
 */
const withTheRest = (form: FormContext, drawn: Child): Child => {
  const text = html`${drawn}`
  // A page that waits for something is drawn as it comes.
  if (text instanceof Promise) return drawn
  const isDrawn = (name: string): boolean =>
    ['"', '.', '['].some((next) => text.includes(` name="${form.command}.${name}${next}`))
  const rest = Object.entries(fieldsOfCommand(form.command) ?? {}).filter(
    ([name, field]) => isSimple(field) && !isDrawn(name),
  )
  return (
    <>
      {text}
      {rest.length > 0 && <FieldInputs form={form} fields={Object.fromEntries(rest)} />}
    </>
  )
}

/** What is drawn from its declaration alone; for anything else a page has to know something. */
const isSimple = ({ kind, formerly }: Field): boolean => formerly !== true && simple.has(kind)

const simple: ReadonlySet<FieldRule['kind']> = new Set([
  'text',
  'number',
  'day',
  'time',
  'yes-no',
  'one-of',
  'several-of',
  'one-in-force',
  'several-in-force',
  'office',
])
