import { fieldOf } from '../forms/form-context.ts'
import { FieldFrame, stateOf, type FieldProps } from './field.tsx'

/** A time of day by the office's clock. */
export const TimeField = (props: FieldProps) => {
  const field = fieldOf(props.form, props.path)
  return (
    <FieldFrame field={field} props={props}>
      <input
        class="input short"
        type="time"
        id={field.id}
        name={field.name}
        value={field.value}
        {...stateOf(field, props)}
      />
    </FieldFrame>
  )
}
