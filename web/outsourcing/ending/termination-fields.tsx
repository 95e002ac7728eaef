import { terminators } from '../../../domain/outsourcing/ending/fields.ts'
import { RadioGroup } from '../../components/choice-field.tsx'
import { DateField } from '../../components/date-field.tsx'
import { term } from '../../say.ts'
import type { PartFormProps } from '../chosen-part.tsx'
import { supportOf, Why } from '../said-on-forms.tsx'
import { wordsOf } from '../words.ts'

/** A contract that ends early (Art. 22). */
export const TerminationFields = ({ form }: PartFormProps) => (
  <>
    <DateField form={form} path="endsOn" required support={supportOf(form, 'terminationDay')} rule="contract-ends" />
    <RadioGroup
      form={form}
      path="terminatedBy"
      required
      inline
      choices={terminators.map((value) => ({ value, label: term(wordsOf(form.ui).terminators, value) }))}
    />
    <Why form={form} />
  </>
)
