import { DateField } from '../../components/date-field.tsx'
import { TextArea, TextField } from '../../components/text-field.tsx'
import type { FormContext } from '../../forms/form-context.ts'
import { wordsOf } from '../words.ts'

/** 事後: since when, by whom, and why it could not wait for the approval (Art. 21). */
export const UrgentFields = ({ form }: { readonly form: FormContext }) => {
  const { support } = wordsOf(form.ui).forms
  return (
    <>
      <DateField form={form} path="startedOn" required support={support['startedOn'] ?? ''} rule="urgent-work" />
      <TextField form={form} path="contractor" required support={support['urgentContractor'] ?? ''} />
      <TextArea form={form} path="reason" required support={support['urgentReason'] ?? ''} />
    </>
  )
}
