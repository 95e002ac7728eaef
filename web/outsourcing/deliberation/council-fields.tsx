import { councilOutcomes } from '../../../domain/outsourcing/deliberation/fields.ts'
import { seats } from '../../../domain/guideline/council.ts'
import { attached } from '../../../domain/outsourcing/attachments/fixed.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { CheckboxGroup, RadioGroup, SelectField } from '../../components/choice-field.tsx'
import { DateField } from '../../components/date-field.tsx'
import { TextArea, TextField } from '../../components/text-field.tsx'
import { inBrackets, postName, term } from '../../say.ts'
import { ConditionRows } from './condition-rows.tsx'
import type { FormContext } from '../../forms/form-context.ts'
import { wordsOf } from '../words.ts'

/** What the council found, and under which conditions (Art. 21). */
export const TrueOutcomeFields = ({ form }: { readonly form: FormContext }) => (
  <>
    <RadioGroup
      form={form}
      path="outcome"
      required
      rule="deliberation-before-approval"
      choices={councilOutcomes.map((value) => ({ value, label: term(wordsOf(form.ui).outcomes, value) }))}
    />
    <ConditionRows form={form} support={wordsOf(form.ui).forms.support['conditions'] ?? ''} />
  </>
)

/** How the council deliberated, from its minutes (Art. 21). */
export const CouncilFields = ({ form, state }: { readonly form: FormContext; readonly state: OutsourcingState }) => {
  const { support } = wordsOf(form.ui).forms
  const { ui } = form
  return (
    <>
      <TextField form={form} path="meeting" required support={support['meeting'] ?? ''} />
      <DateField form={form} path="heldOn" required />
      <SelectField
        form={form}
        path="minutes"
        required
        rule="outside-outcome-confirmed"
        support={support['minutes'] ?? ''}
        choices={attached(state).map(({ id, name, label }) => ({
          value: id,
          label: label === '' ? name : `${label}${inBrackets(ui, name)}`,
        }))}
      />
      <CheckboxGroup
        form={form}
        path="present"
        required
        support={support['present'] ?? ''}
        choices={seats(ui.guideline.council).map((seat) => ({ value: seat, label: postName(ui, seat) }))}
      />
      <TrueOutcomeFields form={form} />
      <TextArea form={form} path="note" rows={3} support={support['note'] ?? ''} />
    </>
  )
}
