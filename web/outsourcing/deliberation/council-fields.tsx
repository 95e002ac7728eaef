import { councilOutcomes } from '../../../domain/outsourcing/deliberation/fields.ts'
import { RadioGroup } from '../../components/choice-field.tsx'
import { DateField } from '../../components/date-field.tsx'
import { TextArea, TextField } from '../../components/text-field.tsx'
import { term } from '../../say.ts'
import { ConditionRows } from './condition-rows.tsx'
import type { FormContext } from '../../forms/form-context.ts'
import { wordsOf } from '../words.ts'

/** How the council deliberated, from its minutes (Art. 21). */
export const CouncilFields = ({ form }: { readonly form: FormContext }) => {
  const { support } = wordsOf(form.ui).forms
  return (
    <>
      <TextField form={form} path="meeting" required support={support['meeting'] ?? ''} />
      <DateField form={form} path="heldOn" required />
      <RadioGroup
        form={form}
        path="outcome"
        required
        rule="deliberation-before-approval"
        choices={councilOutcomes.map((value) => ({ value, label: term(wordsOf(form.ui).outcomes, value) }))}
      />
      <div data-for-choice={`${form.command}.outcome favourable-with-conditions`}>
        <ConditionRows form={form} support={support['conditions'] ?? ''} />
      </div>
      <TextArea form={form} path="note" rows={3} support={support['note'] ?? ''} />
    </>
  )
}
