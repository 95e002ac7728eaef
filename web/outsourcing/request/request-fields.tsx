import { informationKinds, workKinds, yesOrNo } from '../../../domain/outsourcing/request/kinds.ts'
import { requestFields } from '../../../domain/outsourcing/request/request.ts'
import { wholeForm } from '../../case-page/whole-forms.tsx'
import { CheckboxGroup, RadioGroup, SelectField } from '../../components/choice-field.tsx'
import { DateField } from '../../components/date-field.tsx'
import { TextArea, TextField } from '../../components/text-field.tsx'
import { term } from '../../say.ts'
import { ApplicationFields } from './application-fields.tsx'
import type { FormContext } from '../../forms/form-context.ts'
import { FormSection } from '../../forms/form-section.tsx'
import { VendorFields } from './vendor-fields.tsx'
import { wordsOf } from '../words.ts'

/**
 * What a department asks for, in the order in which Art. 21 names it: the work, the reason, the protection of
 * information, then the terms.
 */
export const RequestFields = ({ form }: { readonly form: FormContext }) => {
  const words = wordsOf(form.ui)
  const { forms } = words
  const { support } = forms
  const field = (name: string) => ({
    form,
    path: `request.${name}`,
    required: true,
    ...(support[name] ? { support: support[name] } : {}),
  })
  return wholeForm(
    form,
    <>
      <FormSection form={form} name="what">
        <TextField {...field('title')} />
        <SelectField
          {...field('kind')}
          choices={workKinds.map((value) => ({ value, label: term(words.workKinds, value) }))}
        />
        <TextArea {...field('work')} rule="request-content" />
        <TextArea {...field('reason')} rule="request-content" />
      </FormSection>
      <FormSection form={form} name="information">
        <CheckboxGroup
          {...field('information')}
          choices={informationKinds.map((value) => ({ value, label: term(words.informationKinds, value) }))}
        />
        <TextArea {...field('protection')} rule="request-content" />
        <TextField {...field('place')} />
      </FormSection>
      <FormSection form={form} name="terms">
        <VendorFields form={form} />
        <div class="field-grid">
          <DateField {...field('startsOn')} />
          <DateField {...field('endsOn')} />
        </div>
        <TextField {...field('amountYen')} unit={forms.yen} digits />
        <PassesOn form={form} />
        <TextField {...field('subcontracting')} required={false} rule="clause-subcontracting" />
      </FormSection>
      <ApplicationFields form={form} />
    </>,
    requestFields,
    'request.',
  )
}

/** Whether anything is to be passed on at all: a choice of its own, beside the words for what and to whom. */
const PassesOn = ({ form }: { readonly form: FormContext }) => {
  const { yesOrNo: said } = wordsOf(form.ui)
  return (
    <RadioGroup
      form={form}
      path="request.passesOn"
      support={wordsOf(form.ui).forms.support['passesOn'] ?? ''}
      inline
      choices={yesOrNo.map((value) => ({ value, label: term(said, value) }))}
    />
  )
}
