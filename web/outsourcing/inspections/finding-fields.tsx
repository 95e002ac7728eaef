import { effects } from '../../../domain/outsourcing/inspections/fields.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { RadioGroup } from '../../components/choice-field.tsx'
import { DateField } from '../../components/date-field.tsx'
import { TextArea } from '../../components/text-field.tsx'
import { term } from '../../say.ts'
import { ChosenPart, partsById, type PartFormProps } from '../chosen-part.tsx'
import { supportOf } from '../said-on-forms.tsx'
import { wordsOf } from '../words.ts'

interface FindingProps extends PartFormProps {
  /** Which findings come into question. */
  readonly among: (finding: OutsourcingState['findings'][number]) => boolean
}

const FindingField = ({ form, state, about, among }: FindingProps) => (
  <ChosenPart
    form={form}
    path="finding"
    about={about}
    choices={partsById(
      form.ui,
      state.findings.filter(among).map((one) => one.id),
    )}
  />
)

/** What the contractor reported to have done. */
export const CorrectiveReportFields = ({ form, state, about }: PartFormProps) => (
  <>
    <FindingField form={form} state={state} about={about} among={(one) => one.closed === null} />
    <DateField form={form} path="receivedOn" required />
    <TextArea form={form} path="text" required />
  </>
)

/** Whether it works. */
export const EffectFields = ({ form, state, about }: PartFormProps) => (
  <>
    <FindingField form={form} state={state} about={about} among={(one) => one.awaitsCheck} />
    <RadioGroup
      form={form}
      path="effective"
      required
      choices={effects.map((value) => ({ value, label: term(wordsOf(form.ui).effects, value) }))}
    />
    <DateField form={form} path="checkedOn" required />
    <TextArea form={form} path="text" required support={supportOf(form, 'effectText')} />
    <DateField form={form} path="correctBy" support={supportOf(form, 'againBy')} />
  </>
)

/** How a minor finding was put right, and when that was seen: the short way (Art. 23). */
export const CorrectionFields = ({ form, state, about }: PartFormProps) => (
  <>
    <FindingField
      form={form}
      state={state}
      about={about}
      among={(one) => one.closed === null && one.severity !== 'serious'}
    />
    <TextArea form={form} path="action" required />
    <DateField form={form} path="checkedOn" required />
  </>
)
