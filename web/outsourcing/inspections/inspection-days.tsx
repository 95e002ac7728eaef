import { inspectionPlan, isOpenInspection } from '../../../domain/outsourcing/inspections/inspection-plan.ts'
import { partiesOf } from '../../../domain/outsourcing/subcontracts/parties.ts'
import { vettingMeans } from '../../../domain/outsourcing/vetting/fields.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { aboutText } from '../../about-text.ts'
import { RadioGroup } from '../../components/choice-field.tsx'
import type { Choice } from '../../forms/choice.ts'
import { DateField } from '../../components/date-field.tsx'
import { TextArea, TextField } from '../../components/text-field.tsx'
import { shortDayText } from '../../dates.ts'
import { inBrackets, capitalised, term } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { ChosenPart, type PartFormProps } from '../chosen-part.tsx'
import { supportOf, Why } from '../said-on-forms.tsx'
import { wordsOf } from '../words.ts'

/** The inspections that are still to be held, each with its day. */
const toBeHeld = (ui: Ui, state: OutsourcingState): readonly Choice[] =>
  [
    ...inspectionPlan(state).filter((one) =>
      one.inspection === null ? !one.fallsAway && state.stage === 'in-force' : isOpenInspection(one.inspection),
    ),
    ...state.inspections.filter((one) => one.adHoc !== null && isOpenInspection(one)),
  ].map(({ id, dueOn }) => ({
    value: id,
    label: `${aboutText(ui, id)}${inBrackets(ui, shortDayText(ui.lang, dueOn))}`,
  }))

/** An inspection on another day, with the reason. */
export const MoveFields = ({ form, state, about }: PartFormProps) => (
  <>
    <ChosenPart form={form} path="inspection" about={about} choices={toBeHeld(form.ui, state)} />
    <DateField form={form} path="toDay" required />
    <Why form={form} />
  </>
)

/** An inspection that is not held, with the reason. */
export const SkipFields = ({ form, state, about }: PartFormProps) => (
  <>
    <ChosenPart form={form} path="inspection" about={about} choices={toBeHeld(form.ui, state)} />
    <Why form={form} />
  </>
)

/** An inspection outside the rhythm (Art. 23). */
export const ScheduleFields = ({ form, state }: PartFormProps) => {
  const parties = partiesOf(state)
  return (
    <>
      <RadioGroup
        form={form}
        path="subject"
        required
        support={supportOf(form, 'subject')}
        choices={parties.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField form={form} path="onDay" required support={supportOf(form, 'onDay')} />
      <RadioGroup
        form={form}
        path="means"
        required
        inline
        choices={vettingMeans.map((value) => ({ value, label: capitalised(term(wordsOf(form.ui).means, value)) }))}
      />
      <Why form={form} />
    </>
  )
}

/** What the contractor is told of an inspection; the notice is printed from it. */
export const AnnounceFields = ({ form, state, about }: PartFormProps) => (
  <>
    <ChosenPart form={form} path="inspection" about={about} choices={toBeHeld(form.ui, state)} />
    <div class="field-grid">
      <DateField form={form} path="onDay" required />
      <TextField form={form} path="clock" required width="short" support="13:30" />
    </div>
    <TextField form={form} path="place" required />
    <TextField form={form} path="inspectors" required />
    <TextArea form={form} path="note" rows={3} support={supportOf(form, 'announceNote')} />
  </>
)
