import { meetingKinds } from '../../../domain/council/planning/fields.ts'
import { SelectField } from '../../components/choice-field.tsx'
import { TextField } from '../../components/text-field.tsx'
import type { FormContext } from '../../forms/form-context.ts'
import { PlaceFields } from './place-fields.tsx'
import { wordsOf } from '../words.ts'

/** A meeting as it is planned: its kind, its day, its place, and its name where it isn't to follow from the number. */
export const PlanFields = ({ form }: { readonly form: FormContext }) => {
  const { forms, meetingKinds: words } = wordsOf(form.ui)
  const kind = forms.names['kind'] ?? ''
  return (
    <>
      <SelectField
        form={form}
        path="kind"
        required
        rule="council-affairs"
        support={forms.support['kind'] ?? ''}
        choices={meetingKinds.map((value) => ({ value, label: words[value] }))}
      />
      <PlaceFields
        form={form}
        circular={false}
        need={form.ui.t.forms.where(kind, [words.regular, words['ad-hoc']], true)}
      />
      <TextField form={form} path="name" support={forms.support['name'] ?? ''} />
    </>
  )
}
