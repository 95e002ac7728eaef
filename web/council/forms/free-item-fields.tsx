import { agendaKindIds } from '../../../domain/guideline/council.ts'
import { SelectField } from '../../components/choice-field.tsx'
import { TextArea, TextField } from '../../components/text-field.tsx'
import type { FormContext } from '../../forms/form-context.ts'
import { wordsOf } from '../words.ts'

/** An item of no case: one of the four kinds of Art. 5(3), put on by the secretariat. */
export const FreeItemFields = ({ form }: { readonly form: FormContext }) => {
  const { forms, agendaKinds } = wordsOf(form.ui)
  return (
    <>
      <input type="hidden" name={`${form.command}.subject.kind`} value="free" />
      <SelectField
        form={form}
        path="subject.agendaKind"
        required
        rule="council-matters"
        choices={agendaKindIds.map((value) => ({ value, label: agendaKinds[value] }))}
      />
      <TextField form={form} path="subject.title" required />
      <TextArea form={form} path="subject.text" rows={3} support={forms.support['text'] ?? ''} />
      <TextArea form={form} path="subject.papers" rows={2} support={forms.support['papers'] ?? ''} />
    </>
  )
}
