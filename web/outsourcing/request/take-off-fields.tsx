import type { Attachment } from '../../../domain/outsourcing/attachments/state.ts'
import { SelectField } from '../../components/choice-field.tsx'
import { TextArea } from '../../components/text-field.tsx'
import type { FormContext } from '../../forms/form-context.ts'
import { wordsOf } from '../words.ts'

interface TakeOffProps {
  readonly form: FormContext
  /** The papers that may still be taken off. */
  readonly attachments: readonly Attachment[]
}

/** Which paper is taken off before the submission, and why. */
export const TakeOffFields = ({ form, attachments }: TakeOffProps) => (
  <>
    <SelectField
      form={form}
      path="attachment"
      required
      choices={attachments.map(({ id, name, label }) => ({
        value: id,
        label: label === '' ? name : `${label} (${name})`,
      }))}
    />
    <TextArea form={form} path="reason" required support={wordsOf(form.ui).forms.support['takeOffReason'] ?? ''} />
  </>
)
