import { itemOutcomes } from '../../../domain/council/agenda/item-report-fields.ts'
import type { CouncilState } from '../../../domain/council/state.ts'
import { RadioGroup } from '../../components/choice-field.tsx'
import { TextArea } from '../../components/text-field.tsx'
import type { FormContext } from '../../forms/form-context.ts'
import { ConditionRows } from '../../outsourcing/deliberation/condition-rows.tsx'
import { wordsOf } from '../words.ts'
import { ItemSelect } from './item-select.tsx'

/** The chair puts an outcome right that was written down wrongly: which, what is true, and why. */
export const CorrectionFields = ({ form, state }: { readonly form: FormContext; readonly state: CouncilState }) => {
  const { forms, itemOutcomes: outcomes } = wordsOf(form.ui)
  return (
    <>
      <ItemSelect form={form} state={state} items={state.items.filter((one) => one.outcome !== null && !one.lost)} />
      <RadioGroup
        form={form}
        path="outcome"
        required
        choices={itemOutcomes.map((value) => ({ value, label: outcomes[value] }))}
      />
      <div data-for-choice={`${form.command}.outcome favourable-with-conditions`}>
        <ConditionRows form={form} support={forms.support['conditions'] ?? ''} />
      </div>
      <TextArea form={form} path="opinions" rows={2} />
      <TextArea form={form} path="reason" required rows={3} support={forms.support['reasonCorrect'] ?? ''} />
    </>
  )
}
