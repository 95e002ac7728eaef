import { DateField } from '../../components/date-field.tsx'
import { TextField } from '../../components/text-field.tsx'
import { TimeField } from '../../components/time-field.tsx'
import type { FormContext } from '../../forms/form-context.ts'
import { wordsOf } from '../words.ts'

interface PlaceFieldsProps {
  readonly form: FormContext
  readonly circular: boolean
  /** When time and place have to be said, where that hangs on what is chosen on the same form. */
  readonly need?: string
}

/** When and where. A circulation needs the day alone. */
export const PlaceFields = ({ form, circular, need }: PlaceFieldsProps) => {
  const needed = need === undefined ? { required: !circular } : { need }
  const { support } = wordsOf(form.ui).forms
  return (
    <>
      <DateField
        form={form}
        path="date"
        required
        rule="meeting-day-ahead"
        {...(support['circularDate'] ? { support: support['circularDate'] } : {})}
      />
      <div class="field-grid">
        <TimeField form={form} path="time" {...needed} />
        <TextField form={form} path="place" {...needed} />
      </div>
    </>
  )
}
