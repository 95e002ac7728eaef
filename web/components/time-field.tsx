import { parseClockTime } from '../../domain/kernel/instant.ts'
import { fieldOf } from '../forms/form-context.ts'
import { FieldFrame, stateOf, type FieldProps } from './field.tsx'

/** A time of day by the office's clock. What was typed and is none stays to be seen, as with days. */
export const TimeField = (props: FieldProps) => {
  const field = fieldOf(props.form, props.path)
  const type = parseClockTime(field.value) === null && field.value !== '' ? 'text' : 'time'
  return (
    <FieldFrame field={field} props={props}>
      <input
        class="input short"
        type={type}
        id={field.id}
        name={field.name}
        value={field.value}
        {...stateOf(field, props)}
      />
    </FieldFrame>
  )
}
