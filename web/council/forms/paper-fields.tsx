import { isStillThere } from '../../../domain/council/quorum.ts'
import type { CouncilState } from '../../../domain/council/state.ts'
import { SelectField } from '../../components/choice-field.tsx'
import { TextArea, TextField } from '../../components/text-field.tsx'
import type { FormContext } from '../../forms/form-context.ts'
import { paperName } from '../handed-out.tsx'
import { wordsOf } from '../words.ts'
import { ItemSelect } from './item-select.tsx'

interface PaperFormProps {
  readonly form: FormContext
  readonly state: CouncilState
}

/** Which paper is taken off, and why: those alone that the notice hasn't named. */
export const PaperOffFields = ({ form, state }: PaperFormProps) => (
  <>
    <SelectField
      form={form}
      path="paper"
      required
      choices={state.papers
        .filter((one) => one.takenOff === null && !one.notified)
        .map((one) => ({ value: one.id, label: paperName(form.ui, one) }))}
    />
    <TextArea form={form} path="reason" required rows={2} />
  </>
)

/** How many minutes an item is to take. */
export const DurationFields = ({ form, state }: PaperFormProps) => (
  <>
    <ItemSelect form={form} state={state} items={state.items.filter(isStillThere)} />
    <TextField form={form} path="minutes" required support={wordsOf(form.ui).forms.support['minutes'] ?? ''} />
  </>
)
