import { SelectField } from '../../components/choice-field.tsx'
import { TextArea, TextField } from '../../components/text-field.tsx'
import { choicesInForce } from '../../forms/choices-in-force.ts'
import type { FormContext } from '../../forms/form-context.ts'
import { wordsOf } from '../words.ts'

/** An item of no case: one of the guideline's kinds, put on by the secretariat. */
export const FreeItemFields = ({ form }: { readonly form: FormContext }) => {
  const { forms } = wordsOf(form.ui)
  return (
    <>
      <input type="hidden" name={`${form.command}.subject.kind`} value="free" />
      <SelectField
        form={form}
        path="subject.agendaKind"
        required
        rule="council-matters"
        choices={choicesInForce(form.ui, 'agendaKinds')}
      />
      <TextField form={form} path="subject.title" required />
      <TextArea form={form} path="subject.text" rows={3} support={forms.support['text'] ?? ''} />
      <TextArea form={form} path="subject.papers" rows={2} support={forms.support['papers'] ?? ''} />
    </>
  )
}
