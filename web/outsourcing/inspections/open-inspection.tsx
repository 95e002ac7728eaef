import { isOpenInspection } from '../../../domain/outsourcing/inspections/inspection-plan.ts'
import { DateField } from '../../components/date-field.tsx'
import { TextField } from '../../components/text-field.tsx'
import { ChosenPart, partsById, type PartFormProps } from '../chosen-part.tsx'
import { supportOf, Why } from '../said-on-forms.tsx'

/** An inspection that is still open. */
export const OpenInspectionField = ({ form, state, about }: PartFormProps) => (
  <ChosenPart
    form={form}
    path="inspection"
    about={about}
    choices={partsById(
      form.ui,
      state.inspections.filter(isOpenInspection).map((one) => one.id),
    )}
  />
)

/** The contractor let nobody inspect. */
export const RefusalFields = ({ form, state, about }: PartFormProps) => (
  <>
    <OpenInspectionField form={form} state={state} about={about} />
    <DateField form={form} path="refusedOn" required />
    <TextField form={form} path="refusedBy" required width="medium" />
    <Why form={form} />
    <DateField form={form} path="dueOn" required support={supportOf(form, 'refusal')} />
  </>
)
