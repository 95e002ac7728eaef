import { vettingMeans } from '../../../domain/outsourcing/vetting/fields.ts'
import { effects } from '../../../domain/outsourcing/inspections/fields.ts'
import { givenKinds, kindsWithRegister, terminators } from '../../../domain/outsourcing/ending/fields.ts'
import { proposalOutcomes } from '../../../domain/outsourcing/deliberation/fields.ts'
import type { ChecklistItem } from '../../../domain/outsourcing/inspections/checklist.ts'
import { inspectionPlan, isOpenInspection } from '../../../domain/outsourcing/inspections/inspection-plan.ts'
import { partiesOf } from '../../../domain/outsourcing/subcontracts/parties.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { RadioGroup, SelectField, type Choice } from '../../components/choice-field.tsx'
import { DateField } from '../../components/date-field.tsx'
import { TextArea, TextField } from '../../components/text-field.tsx'
import { shortDayText } from '../../dates.ts'
import { aboutText } from '../../about-text.ts'
import { inBrackets, capitalised, term } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import type { FormContext } from '../../forms/form-context.ts'
import { wordsOf } from '../words.ts'
import { checklistIn } from './checklist-in.ts'

/** What these fields are drawn from: the form, the case, and what the task is about. */
export interface OversightProps {
  readonly form: FormContext
  readonly state: OutsourcingState
  readonly about: string | null
}

/** A part of the case: fixed where the task is about one, else chosen from those that come into question. */
export const PartField = ({
  form,
  path,
  about,
  choices,
}: {
  readonly form: FormContext
  readonly path: string
  readonly about: string | null
  readonly choices: readonly Choice[]
}) =>
  about === null ? (
    <SelectField form={form} path={path} required choices={choices} />
  ) : (
    <input type="hidden" name={`${form.command}.${path}`} value={about} />
  )

/** Parts of the case by their ids, as people speak of them. */
const byId = (ui: Ui, ids: readonly string[]): readonly Choice[] =>
  ids.map((value) => ({ value, label: aboutText(ui, value) }))

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

/** An inspection that is still open. */
export const OpenInspectionField = ({ form, state, about }: OversightProps) => (
  <PartField
    form={form}
    path="inspection"
    about={about}
    choices={byId(
      form.ui,
      state.inspections.filter(isOpenInspection).map((one) => one.id),
    )}
  />
)

interface FindingProps extends OversightProps {
  /** Which findings come into question. */
  readonly among: (finding: OutsourcingState['findings'][number]) => boolean
}

const FindingField = ({ form, state, about, among }: FindingProps) => (
  <PartField
    form={form}
    path="finding"
    about={about}
    choices={byId(
      form.ui,
      state.findings.filter(among).map((one) => one.id),
    )}
  />
)

const Why = ({ form }: { readonly form: FormContext }) => <TextArea form={form} path="reason" required rows={3} />
const support = (form: FormContext, key: string): string => wordsOf(form.ui).forms.support[key] ?? ''

/** An inspection on another day, with the reason. */
export const MoveFields = ({ form, state, about }: OversightProps) => (
  <>
    <PartField form={form} path="inspection" about={about} choices={toBeHeld(form.ui, state)} />
    <DateField form={form} path="toDay" required />
    <Why form={form} />
  </>
)

/** An inspection that is not held, with the reason. */
export const SkipFields = ({ form, state, about }: OversightProps) => (
  <>
    <PartField form={form} path="inspection" about={about} choices={toBeHeld(form.ui, state)} />
    <Why form={form} />
  </>
)

/** An inspection outside the rhythm (Art. 23). */
export const ScheduleFields = ({ form, state }: OversightProps) => {
  const parties = partiesOf(state)
  return (
    <>
      <RadioGroup
        form={form}
        path="subject"
        required
        support={support(form, 'subject')}
        choices={parties.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField form={form} path="onDay" required support={support(form, 'onDay')} />
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
export const AnnounceFields = ({ form, state, about }: OversightProps) => (
  <>
    <PartField form={form} path="inspection" about={about} choices={toBeHeld(form.ui, state)} />
    <div class="field-grid">
      <DateField form={form} path="onDay" required />
      <TextField form={form} path="clock" required width="short" support="13:30" />
    </div>
    <TextField form={form} path="place" required />
    <TextField form={form} path="inspectors" required />
    <TextArea form={form} path="note" rows={3} support={support(form, 'announceNote')} />
  </>
)

/** The contractor let nobody inspect. */
export const RefusalFields = ({ form, state, about }: OversightProps) => (
  <>
    <OpenInspectionField form={form} state={state} about={about} />
    <DateField form={form} path="refusedOn" required />
    <TextField form={form} path="refusedBy" required width="medium" />
    <Why form={form} />
    <DateField form={form} path="dueOn" required support={support(form, 'refusal')} />
  </>
)

/** What the contractor reported to have done. */
export const CorrectiveReportFields = ({ form, state, about }: OversightProps) => (
  <>
    <FindingField form={form} state={state} about={about} among={(one) => one.closed === null} />
    <DateField form={form} path="receivedOn" required />
    <TextArea form={form} path="text" required />
  </>
)

/** Whether it works. */
export const EffectFields = ({ form, state, about }: OversightProps) => (
  <>
    <FindingField form={form} state={state} about={about} among={(one) => one.awaitsCheck} />
    <RadioGroup
      form={form}
      path="effective"
      required
      choices={effects.map((value) => ({ value, label: term(wordsOf(form.ui).effects, value) }))}
    />
    <DateField form={form} path="checkedOn" required />
    <TextArea form={form} path="text" required support={support(form, 'effectText')} />
    <DateField form={form} path="correctBy" support={support(form, 'againBy')} />
  </>
)

/** How a minor finding was put right, and when that was seen: the short way (Art. 23). */
export const CorrectionFields = ({ form, state, about }: OversightProps) => (
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

/** What became of a proposed agenda item. */
export const ProposalFields = ({ form, state, about }: OversightProps) => {
  const waiting = state.tasks.open
    .filter((one) => one.kind === 'propose-item')
    .flatMap((one) => (one.about === null ? [] : [one.about]))
  return (
    <>
      <PartField form={form} path="about" about={about} choices={byId(form.ui, waiting)} />
      <RadioGroup
        form={form}
        path="outcome"
        required
        choices={proposalOutcomes.map((value) => ({ value, label: term(wordsOf(form.ui).proposalOutcomes, value) }))}
      />
      <TextArea form={form} path="note" required rows={3} support={support(form, 'proposalNote')} />
    </>
  )
}

/** A contract that ends early (Art. 22). */
export const TerminationFields = ({ form }: OversightProps) => (
  <>
    <DateField form={form} path="endsOn" required support={support(form, 'terminationDay')} rule="contract-ends" />
    <RadioGroup
      form={form}
      path="terminatedBy"
      required
      inline
      choices={terminators.map((value) => ({ value, label: term(wordsOf(form.ui).terminators, value) }))}
    />
    <Why form={form} />
  </>
)

/** Something given for the work that no register knows of. */
export const GivenFields = ({ form }: OversightProps) => (
  <>
    <SelectField
      form={form}
      path="kind"
      required
      support={support(form, 'given')}
      choices={givenKinds
        .filter((kind) => !kindsWithRegister.includes(kind))
        .map((value) => ({ value, label: term(wordsOf(form.ui).givenKinds, value) }))}
    />
    <TextField form={form} path="what" required />
    <TextField form={form} path="toWhom" required width="medium" support={support(form, 'toWhom')} />
    <DateField form={form} path="since" required />
  </>
)

/** Something that is back. */
export const TakenBackFields = ({ form, state }: OversightProps) => {
  const { ui } = form
  const out = state.oversight.given.filter((one) => one.takenBack === null)
  return (
    <>
      <RadioGroup
        form={form}
        path="given"
        required
        choices={out.map((one) => ({
          value: one.id,
          label: `${one.what}${inBrackets(ui, `${term(wordsOf(ui).givenKinds, one.kind)} ${one.toWhom}`)}`,
        }))}
      />
      <DateField form={form} path="takenBackOn" required />
    </>
  )
}

/** The checklist of an inspection held today. */
export const checklistNow = (ui: Ui, state: OutsourcingState): readonly ChecklistItem[] => checklistIn(ui, state)
