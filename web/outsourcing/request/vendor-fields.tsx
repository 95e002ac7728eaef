import { awards } from '../../../domain/outsourcing/request/kinds.ts'
import { RadioGroup } from '../../components/choice-field.tsx'
import { Companies, nearTo } from '../../components/companies.tsx'
import { FieldFrame, stateOf } from '../../components/field.tsx'
import { TextField } from '../../components/text-field.tsx'
import { term } from '../../say.ts'
import { fieldOf, type FormContext } from '../../forms/form-context.ts'
import { wordsOf } from '../words.ts'

/**
 * Who is meant to become the contractor: a vendor by name, several candidates, or the winner of a tender to come (Art.
 * 20).
 */
export const VendorFields = ({ form }: { readonly form: FormContext }) => {
  const words = wordsOf(form.ui)
  const { forms } = words
  const support = (name: string) => forms.support[name] ?? ''
  return (
    <>
      <RadioGroup
        form={form}
        path="request.award"
        rule="vendors-named"
        support={support('award')}
        choices={awards.map((value) => ({ value, label: term(words.awards, value) }))}
      />
      <TextField
        form={form}
        path="request.vendor"
        company
        support={support('vendorOfAward')}
        rule="vetting-before-outsourcing"
      />
      <Candidates form={form} support={support('candidates')} />
    </>
  )
}

/** One name a line, so that it needs no script and any number fits. */
const Candidates = ({ form, support }: { readonly form: FormContext; readonly support: string }) => {
  const props = { form, path: 'request.candidates', support }
  const field = fieldOf(form, props.path)
  return (
    <FieldFrame field={field} props={props}>
      <textarea
        class="textarea"
        id={field.id}
        name={field.name}
        rows={3}
        {...stateOf(field, props)}
        {...nearTo(form, field.id, false)}
      >
        {field.values.join('\n')}
      </textarea>
      <Companies form={form} id={field.id} list={false} />
    </FieldFrame>
  )
}
