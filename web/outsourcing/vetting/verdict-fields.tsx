import { vettingVerdicts } from '../../../domain/outsourcing/vetting/fields.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { RadioGroup, SelectField } from '../../components/choice-field.tsx'
import { TextArea } from '../../components/text-field.tsx'
import { term } from '../../say.ts'
import { ConditionRows } from '../deliberation/condition-rows.tsx'
import type { FormContext } from '../../forms/form-context.ts'
import { wordsOf } from '../words.ts'

interface VerdictProps {
  readonly form: FormContext
  readonly state: OutsourcingState
  /** The candidate whom the task is about; null where there is one vendor. */
  readonly about: string | null
}

/**
 * The head's verdict on what staff have found, with its conditions, and why where it is another than theirs (Art. 20).
 */
export const VerdictFields = ({ form, state, about }: VerdictProps) => {
  const words = wordsOf(form.ui)
  const { forms } = words
  const proposed = state.vettings.filter((one) => one.proposed === true).map((one) => one.vendor)
  return (
    <>
      {about === null && proposed.length > 1 ? (
        <SelectField form={form} path="vendor" required choices={proposed.map((value) => ({ value, label: value }))} />
      ) : (
        <input type="hidden" name={`${form.command}.vendor`} value={about ?? proposed[0] ?? ''} />
      )}
      <RadioGroup
        form={form}
        path="verdict"
        required
        rule="verdict-of-the-head"
        choices={vettingVerdicts.map((value) => ({ value, label: term(words.verdicts, value) }))}
      />
      <ConditionRows form={form} support={forms.support['verdictConditions'] ?? ''} />
      <TextArea form={form} path="note" rows={3} support={forms.support['verdictNote'] ?? ''} />
    </>
  )
}
