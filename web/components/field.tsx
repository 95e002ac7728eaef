import type { Child } from 'hono/jsx'
import type { RuleName } from '../../domain/procedures.ts'
import { askedWhere, whereText } from '../forms/asked-where.ts'
import type { Field, FormContext } from '../forms/form-context.ts'
import type { Ui } from '../ui.ts'
import { basis, capitalised } from '../say.ts'
import { ArticleNote } from './article-note.tsx'
import { Icon } from '../icon.tsx'

/** What every field can say about itself. */
export interface FieldProps {
  readonly form: FormContext
  readonly path: string
  readonly label?: string
  readonly required?: boolean
  /** When the field is needed, where that depends on another one. */
  readonly need?: string
  readonly support?: string
  /** The rule because of which it is asked. */
  readonly rule?: RuleName
}

/** A label with its need, the support text, the control and the error, tied together for every reader. */
export const FieldFrame = ({
  field,
  props,
  children,
}: {
  readonly field: Field
  readonly props: FieldProps
  readonly children?: Child
}) => (
  <div class="field" {...askedWhere(props.form, props.path)}>
    <label class="field-label" for={field.id}>
      {capitalised(props.label ?? field.label)}
      <Need props={props} />
    </label>
    <Support field={field} props={props} />
    {children}
    <FieldError field={field} ui={props.form.ui} />
  </div>
)

/** The same for a group of choices. */
export const GroupFrame = ({
  field,
  props,
  children,
}: {
  readonly field: Field
  readonly props: FieldProps
  readonly children?: Child
}) => (
  <fieldset
    class="field"
    id={field.id}
    tabindex={-1}
    {...described(field, props)}
    {...askedWhere(props.form, props.path)}
  >
    <legend>
      {capitalised(props.label ?? field.label)}
      <Need props={props} />
    </legend>
    <Support field={field} props={props} />
    {children}
    <FieldError field={field} ui={props.form.ui} />
  </fieldset>
)

/** The attributes that tie a control to its support text and its error. */
export function described(field: Field, props: FieldProps): Readonly<Record<string, string>> {
  const ids = [
    ...(props.support ? [`${field.id}-support`] : []),
    ...(field.error === null ? [] : [`${field.id}-error`]),
  ]
  return ids.length === 0 ? {} : { 'aria-describedby': ids.join(' ') }
}

/** The attributes of a control that holds something wrong or must not stay empty. */
export function stateOf(field: Field, props: FieldProps): Readonly<Record<string, string>> {
  return {
    ...described(field, props),
    ...(field.error === null ? {} : { 'aria-invalid': 'true' }),
    ...(props.required === true ? { 'aria-required': 'true' } : {}),
  }
}

/** Whether a field must not stay empty, told in one way on every form; where that depends on another, on what. */
export const Need = ({ props }: { readonly props: Pick<FieldProps, 'form' | 'path' | 'required' | 'need'> }) => {
  const { form, path, required = false } = props
  const { parts } = form.ui.t
  const where = whereText(form, path)
  const isMarked = required || (where?.needed ?? false)
  return (
    <span class={isMarked ? 'need required' : 'need'}>
      {props.need ?? where?.text ?? (required ? parts.required : parts.optional)}
    </span>
  )
}

const Support = ({ field, props }: { readonly field: Field; readonly props: FieldProps }) => (
  <>
    {props.support && (
      <p class="support" id={`${field.id}-support`}>
        {props.support}
      </p>
    )}
    {props.rule && (
      <p class="support">
        <ArticleNote ui={props.form.ui} article={basis(props.form.ui, props.rule)} />
      </p>
    )}
  </>
)

/** The error's text without the field's name, which stands above it; the summary names the field. */
const withoutName = (ui: Ui, { label, error }: Field): string => {
  const name = ui.t.forms.problemOf(label, '').trimEnd()
  return error?.startsWith(name) ? error.slice(name.length).trimStart() : (error ?? '')
}

/** What is wrong with a field, below it. */
export const FieldError = ({ field, ui }: { readonly field: Field; readonly ui: Ui }) =>
  field.error === null ? null : (
    <p class="field-error" id={`${field.id}-error`}>
      <Icon name="alert" />
      <span>
        {ui.t.parts.errorPrefix}
        {withoutName(ui, field)}
      </span>
    </p>
  )
