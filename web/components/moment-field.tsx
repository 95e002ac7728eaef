import { parseInstant, tokyoClockOf, tokyoDateOf } from '../../domain/kernel/instant.ts'
import { fieldOf } from '../forms/form-context.ts'
import { FieldFrame, stateOf, type FieldProps } from './field.tsx'

/** A moment by the office's clock: a day with a time. What was typed and is none stays to be seen, as with days. */
export const MomentField = (props: FieldProps) => {
  const field = fieldOf(props.form, props.path)
  const at = parseInstant(field.value)
  const value = at === null ? field.value : `${tokyoDateOf(at)}T${tokyoClockOf(at)}`
  return (
    <FieldFrame field={field} props={props}>
      <input
        class="input"
        type={pickable.test(value) || value === '' ? 'datetime-local' : 'text'}
        id={field.id}
        name={field.name}
        value={value}
        {...stateOf(field, props)}
      />
    </FieldFrame>
  )
}

/** What a browser shows in such a field. */
const pickable = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/
