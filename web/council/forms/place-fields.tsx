import { DateField } from '../../components/date-field.tsx'
import { TextField } from '../../components/text-field.tsx'
import { TimeField } from '../../components/time-field.tsx'
import type { FormContext } from '../../forms/form-context.ts'
import { wordsOf } from '../words.ts'

/** When and where. A circulation needs the day alone. */
export const PlaceFields = ({ form, circular }: { readonly form: FormContext; readonly circular: boolean }) => {
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
        <TimeField form={form} path="time" required={!circular} />
        <TextField form={form} path="place" required={!circular} />
      </div>
    </>
  )
}
