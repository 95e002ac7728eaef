import type { Child } from 'hono/jsx'
import type { Fields } from '../../../domain/kernel/fields.ts'
import {
  correctContractFields,
  correctRecordFields,
  correctTerminationFields,
  correctUrgentFields,
} from '../../../domain/outsourcing/corrections/fields.ts'
import { resumptionFields, suspensionFields } from '../../../domain/outsourcing/ending/fields.ts'
import { factsOf } from '../../../domain/outsourcing/corrections/facts.ts'
import { SelectField } from '../../components/choice-field.tsx'
import { DateField } from '../../components/date-field.tsx'
import { TextArea, TextField } from '../../components/text-field.tsx'
import { FieldInputs } from '../../fields/field-inputs.tsx'
import type { FormContext } from '../../forms/form-context.ts'
import { ChosenPart, type PartFormProps } from '../chosen-part.tsx'
import { aboutText } from '../../about-text.ts'
import { labelled, withAdded } from '../../say.ts'
import { valuesText } from './life-section.tsx'
import { wordsOf } from '../words.ts'
import type { LifeType } from '../words/contract-life.ja.ts'
import { ClauseRows } from './clause-fields.tsx'

/** Simple inputs under a sentence that says what comes of them. */
const Said = ({ form, fields, say }: { readonly form: FormContext; readonly fields: Fields; readonly say: string }) => (
  <>
    <p class="support">{wordsOf(form.ui).forms.support[say]}</p>
    <FieldInputs form={form} fields={fields} rows={{ reason: 3 }} />
  </>
)

/** How the contractor is inspected: by a rhythm, on days, or not at all and why (Art. 23). */
export const PlanFields = ({ form }: { readonly form: FormContext }) => {
  const { support, months } = wordsOf(form.ui).forms
  return (
    <>
      <TextField
        form={form}
        path="inspectEveryMonths"
        unit={months}
        digits
        support={support['inspectEveryMonths'] ?? ''}
        rule="inspection-planned"
      />
      <TextArea form={form} path="inspectOn" rows={2} support={support['inspectOn'] ?? ''} />
      <TextArea form={form} path="noInspections" rows={2} support={support['noInspections'] ?? ''} />
    </>
  )
}

const openChanges = ({ state, form }: PartFormProps) =>
  state.tasks.open
    .filter((one) => one.kind === 'amend-contract')
    .map(({ about }) => ({ value: about ?? '', label: aboutText(form.ui, about ?? '') }))

const WhichPaper = (props: PartFormProps) => (
  <ChosenPart form={props.form} path="change" about={props.about} choices={openChanges(props)} />
)

const { record: _record, ...ofRecord } = correctRecordFields

/** Which record is put right, with what stands there; and what is true. */
const OfRecord = ({ form, state }: PartFormProps) => {
  const { life } = wordsOf(form.ui).cases
  return (
    <>
      <SelectField
        form={form}
        path="record"
        required
        choices={factsOf(state).map(({ record, kind, about, values }) => ({
          value: record,
          label: labelled(
            form.ui,
            withAdded(form.ui, life.records[kind], aboutText(form.ui, about)),
            valuesText(form.ui, values),
          ),
        }))}
      />
      <Said form={form} fields={ofRecord} say="correctedRecord" />
    </>
  )
}

/** The fields of what is done to a contract beside its parts: corrections, papers of changes, rests, another plan. */
export const lifeFields: { readonly [type in LifeType]: (props: PartFormProps) => Child } = {
  CorrectContract: ({ form }) => <Said form={form} fields={correctContractFields} say="corrected" />,
  CorrectTermination: ({ form }) => <Said form={form} fields={correctTerminationFields} say="correctedEnd" />,
  CorrectUrgentStart: ({ form }) => <Said form={form} fields={correctUrgentFields} say="correctedUrgent" />,
  CorrectRecord: (props) => <OfRecord {...props} />,
  RegisterAmendment: (props) => (
    <>
      <WhichPaper {...props} />
      <TextField
        form={props.form}
        path="amendmentNumber"
        width="medium"
        support={wordsOf(props.form.ui).forms.support['amendmentNumber'] ?? ''}
      />
      <DateField form={props.form} path="signedOn" required />
      <ClauseRows form={props.form} clauses={props.form.ui.guideline.clauses} />
    </>
  ),
  NoteNoAmendment: (props) => (
    <>
      <WhichPaper {...props} />
      <TextArea
        form={props.form}
        path="reason"
        required
        rows={3}
        support={wordsOf(props.form.ui).forms.support['noAmendment'] ?? ''}
      />
    </>
  ),
  AnswerForInspection: ({ form, state, about }) => (
    <>
      <ChosenPart
        form={form}
        path="inspection"
        about={about}
        choices={state.inspections
          .filter((one) => one.report !== null && one.answeredFor === null)
          .map(({ id }) => ({ value: id, label: aboutText(form.ui, id) }))}
      />
      <TextArea form={form} path="note" rows={3} support={wordsOf(form.ui).forms.support['answerFor'] ?? ''} />
    </>
  ),
  PlanInspections: ({ form }) => (
    <>
      <PlanFields form={form} />
      <TextArea form={form} path="reason" required rows={3} />
    </>
  ),
  SuspendContract: ({ form }) => <Said form={form} fields={suspensionFields} say="suspension" />,
  ResumeContract: ({ form }) => <Said form={form} fields={resumptionFields} say="resumption" />,
}
