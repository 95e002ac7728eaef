import { fieldOf } from '../forms/form-context.ts'
import { Companies, nearTo } from './companies.tsx'
import { FieldFrame, stateOf, type FieldProps } from './field.tsx'

interface TextFieldProps extends FieldProps {
  readonly width?: 'short' | 'medium'
  /** Shown behind the field, such as 円. */
  readonly unit?: string
  readonly digits?: boolean
  /** It names a company: known ones are offered to choose from, and near ones while it is typed. */
  readonly company?: boolean
}

/**
 * One line of text. Required fields are checked by the server, so that the error stands beside the field in the
 * reader's language.
 */
export const TextField = (props: TextFieldProps) => {
  const field = fieldOf(props.form, props.path)
  const input = (
    <input
      class={`input ${props.width ?? ''}`}
      type="text"
      id={field.id}
      name={field.name}
      value={field.value}
      autocomplete="off"
      {...(props.company === true ? nearTo(props.form, field.id) : {})}
      {...(props.digits === true ? { inputmode: 'numeric' } : {})}
      {...stateOf(field, props)}
    />
  )
  return (
    <FieldFrame field={field} props={props}>
      {props.unit === undefined ? (
        input
      ) : (
        <div class="with-unit">
          {input}
          <span>{props.unit}</span>
        </div>
      )}
      {props.company === true && <Companies form={props.form} id={field.id} />}
    </FieldFrame>
  )
}

/** Several lines of text. */
export const TextArea = (props: FieldProps & { readonly rows?: number }) => {
  const field = fieldOf(props.form, props.path)
  return (
    <FieldFrame field={field} props={props}>
      <textarea class="textarea" id={field.id} name={field.name} rows={props.rows ?? 4} {...stateOf(field, props)}>
        {field.value}
      </textarea>
    </FieldFrame>
  )
}
