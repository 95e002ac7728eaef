import { parsePlainDate } from '../../domain/kernel/plain-date.ts'
import { dayText } from '../dates.ts'
import { fieldOf } from '../forms/form-context.ts'
import { FieldFrame, stateOf, type FieldProps } from './field.tsx'

/**
 * A day: picked or typed in the Western calendar, with the Japanese year beside it. What was typed and is no day stays
 * to be seen and mended: browsers show none of it in a field for dates.
 */
export const DateField = (props: FieldProps) => {
  const field = fieldOf(props.form, props.path)
  const date = parsePlainDate(field.value)
  const type = date === null && field.value !== '' ? 'text' : 'date'
  return (
    <FieldFrame field={field} props={props}>
      <div class="date-line">
        <input
          class="input"
          type={type}
          id={field.id}
          name={field.name}
          value={field.value}
          min="1900-01-01"
          max="2200-12-31"
          data-era={`${field.id}-era`}
          {...stateOf(field, props)}
        />
        <output class="date-era" id={`${field.id}-era`} for={field.id}>
          {date === null ? '' : dayText(props.form.ui.lang, date)}
        </output>
      </div>
    </FieldFrame>
  )
}
