import type { Field, FieldRule, Fields } from '../../domain/kernel/fields.ts'
import { CheckboxGroup } from '../components/choice-field.tsx'
import { inBrackets, named } from '../say.ts'
import { AddRow } from '../forms/add-row.tsx'
import { FieldInput } from './field-inputs.tsx'
import { InSections } from '../forms/form-section.tsx'
import { fieldId, fieldLabel, type FormContext } from '../forms/form-context.ts'
import { showMore } from '../forms/show-more.ts'

interface DeclaredProps {
  readonly form: FormContext
  readonly fields: Fields
  /** Where the fields stand within the command; empty for its own. */
  readonly path?: string
  /** Whether they stand in a group or a row that need not be used. */
  readonly ifUsed?: boolean
}

/**
 * Inputs for declared fields however deep they go: groups in frames, lists in rows with some to spare. What is simple
 * is drawn as everywhere.
 */
export const DeclaredInputs = ({ form, fields, path = '', ifUsed = false }: DeclaredProps) => (
  <InSections form={form} fields={fields}>
    {(name, field) => (
      <DeclaredInput form={form} field={field} path={path === '' ? name : `${path}.${name}`} ifUsed={ifUsed} />
    )}
  </InSections>
)

interface InputProps extends Required<Pick<DeclaredProps, 'form' | 'path' | 'ifUsed'>> {
  readonly field: Field
}

const DeclaredInput = ({ form, field, path, ifUsed }: InputProps) => {
  const rule: FieldRule = field
  if (rule.kind === 'group')
    return (
      <fieldset class="field">
        <legend>
          {fieldLabel(form.ui, form.command, path)}
          {field.leftOut && <span class="need">{form.ui.t.parts.optional}</span>}
        </legend>
        <div class="field-grid">
          <DeclaredInputs form={form} fields={rule.fields} path={path} ifUsed={ifUsed || field.leftOut} />
        </div>
      </fieldset>
    )
  if (rule.kind === 'list' && rule.written === 'rows')
    return <Rows form={form} list={rule} path={path} ifUsed={ifUsed} />
  if (rule.kind === 'list' && rule.of.kind === 'post')
    return (
      <CheckboxGroup
        form={form}
        path={path}
        choices={form.ui.guideline.posts.map((one) => ({ value: one.id as string, label: named(form.ui, one) }))}
      />
    )
  return <FieldInput form={form} path={path} field={field} ifUsed={ifUsed} />
}

/** Kinds of fields that take one line. */
const oneLined: ReadonlySet<FieldRule['kind']> = new Set(['number', 'day', 'one-of', 'post', 'office'])
/** So many of them stand side by side on a desk's screen. */
const mostSideBySide = 5

/** Whether a row fits one line of a wide page: then it stands under the labels of the first, as in a table. */
const isShort = (fields: Fields): boolean => {
  const rules: readonly FieldRule[] = Object.values(fields)
  return (
    rules.length <= mostSideBySide &&
    rules.every((rule) => oneLined.has(rule.kind) || (rule.kind === 'text' && !rule.several))
  )
}

/** So many empty rows stand below those that are filled. */
const toSpare = 2
/** So many rows may have been emptied besides as many as are filled. */
const mostEmptied = 50

interface RowsProps extends Omit<InputProps, 'field'> {
  readonly list: Extract<FieldRule, { readonly kind: 'list' }>
}

const Rows = ({ form, list, path, ifUsed }: RowsProps) => {
  const rule: FieldRule = list.of
  const label = fieldLabel(form.ui, form.command, path)
  const fields: Fields = rule.kind === 'group' ? rule.fields : {}
  const folded = form.folded?.[path] ?? []
  const filled = Math.max(rowsIn(form, path), ...folded.map(({ nth }) => nth + 1))
  return (
    <fieldset
      class={isShort(fields) && folded.length === 0 ? 'field repeat short' : 'field repeat'}
      id={fieldId(form.command, path)}
      tabindex={-1}
      data-repeat
    >
      <legend>{label}</legend>
      {Array.from({ length: filled + toSpare }, (_, nth) => {
        const line = folded.find((one) => one.nth === nth)
        if (line !== undefined) return <Folded form={form} path={`${path}.${nth}`} text={line.text} />
        return (
          <fieldset class="repeat-item" data-nth={nth}>
            <legend class="small muted">{`${label}${inBrackets(form.ui, form.ui.t.forms.row(nth + 1))}`}</legend>
            <div class="field-grid">
              <DeclaredInputs form={form} fields={fields} path={`${path}.${nth}`} ifUsed={ifUsed || nth >= filled} />
            </div>
          </fieldset>
        )
      })}
      <AddRow form={form} most={list.most} />
    </fieldset>
  )
}

/** A row that stays as it is: what it is called, and the button that puts it on the form after all. */
const Folded = ({ form, path, text }: { readonly form: FormContext; readonly path: string; readonly text: string }) => (
  <p class="folded-row">
    <span>{text}</span>
    <button
      type="submit"
      class="button quiet small"
      name={showMore}
      value={path}
      aria-label={form.ui.t.forms.openRow(text)}
    >
      {form.ui.t.forms.openThis}
    </button>
  </p>
)

/**
 * How many rows of a list are filled: up to the last with something in it. Rows that were emptied lie between; no more
 * of them than a form comes to by itself, so that a number in a name sets no length.
 */
const rowsIn = ({ command, values }: FormContext, path: string): number => {
  const start = `${command}.${path}.`
  const numbers = Object.entries(values).flatMap(([name, texts]) =>
    name.startsWith(start) && texts.some((text) => text !== '') ? [Number(name.slice(start.length).split('.')[0])] : [],
  )
  const last = numbers.reduce((most, one) => (one >= most ? one + 1 : most), 0)
  return Math.min(last, 2 * new Set(numbers).size + mostEmptied)
}
