import type { ChangeKind } from '../../../domain/guideline/change-settings.ts'
import { yesOrNo, informationKinds } from '../../../domain/outsourcing/request/kinds.ts'
import { openConditions } from '../../../domain/outsourcing/in-effect/conditions.ts'
import { isPending, kindsOf, lastRevision } from '../../../domain/outsourcing/in-effect/change.ts'
import { CheckboxGroup, RadioGroup } from '../../components/choice-field.tsx'
import { DateField } from '../../components/date-field.tsx'
import { TextArea, TextField } from '../../components/text-field.tsx'
import { aboutText } from '../../about-text.ts'
import { inBrackets, listed, capitalised, term } from '../../say.ts'
import { ConditionRows } from '../deliberation/condition-rows.tsx'
import { CouncilFields } from '../deliberation/council-fields.tsx'
import { choicesInForce } from '../../forms/choices-in-force.ts'
import { fieldId } from '../../forms/form-context.ts'
import { numberedRows } from '../../forms/numbered-rows.ts'
import { ChosenPart, type PartFormProps } from '../chosen-part.tsx'
import { Subject } from '../../forms/subject.tsx'
import { Note } from '../said-on-forms.tsx'
import { wordsOf } from '../words.ts'

/**
 * What is to change (Art. 21): the form shows what is approved now, and only what differs afterwards is asked for. The
 * first day can't be changed any more once there is a contract.
 */
export const ChangeFields = ({ form, state, about }: PartFormProps) => {
  const { ui } = form
  const { support } = wordsOf(ui).forms
  return (
    <>
      {about !== null && <Subject form={form} name="change" about={about} />}
      <section class="form-section" aria-labelledby={fieldId(form.command, 'changes')}>
        <h2 id={fieldId(form.command, 'changes')} tabindex={-1}>
          {wordsOf(ui).forms.names['changes']}
        </h2>
        <p class="support">{support['changes']}</p>
        <Terms form={form} state={state} about={about} />
        <OpenConditions form={form} state={state} about={about} />
      </section>
      <section class="form-section" aria-labelledby={`${form.command}-why`}>
        <h2 id={`${form.command}-why`}>{wordsOf(ui).cases.partLabels.changeReason}</h2>
        <TextArea form={form} path="reason" required rule="changes-approved" />
        <DateField form={form} path="effectiveOn" required support={support['effectiveOn'] ?? ''} />
      </section>
    </>
  )
}

const Terms = ({ form, state }: PartFormProps) => {
  const { ui } = form
  const words = wordsOf(ui)
  const of = (kind: ChangeKind) => ({ form, path: `changes.${kind}` })
  const yesNo = yesOrNo.map((value) => ({ value, label: term(words.yesOrNo, value) }))
  return (
    <>
      <TextArea {...of('work')} />
      <CheckboxGroup
        {...of('information')}
        choices={informationKinds.map((value) => ({ value, label: term(words.informationKinds, value) }))}
      />
      <TextField {...of('records')} width="short" digits />
      <RadioGroup {...of('specificPersonal')} inline choices={yesNo} />
      <TextArea {...of('protection')} />
      {(['handOver', 'takeOut', 'custody'] as const).map((kind) => (
        <TextArea {...of(kind)} rows={2} />
      ))}
      <TextField {...of('place')} />
      <CheckboxGroup {...of('rooms')} rule="rooms-under-control" choices={choicesInForce(ui, 'rooms')} />
      <TextField {...of('authorities')} />
      <div class="field-grid">
        {state.contract === null && <DateField {...of('startsOn')} />}
        <DateField {...of('endsOn')} />
      </div>
      {state.contract === null && <TextField {...of('vendor')} support={words.forms.support['changedVendor'] ?? ''} />}
      <TextField {...of('amountYen')} unit={words.forms.yen} digits />
      <TextField {...of('subcontracting')} rule="clause-subcontracting" />
    </>
  )
}

/** Conditions that are still open are changed here and nowhere else. */
const OpenConditions = ({ form, state }: PartFormProps) => {
  const { ui } = form
  return (
    <>
      {numberedRows(form, 'changes.conditions', 'condition', openConditions(state)).map(({ nth, one }) => (
        <fieldset class="repeat-item field">
          <legend>{capitalised(aboutText(ui, one.id))}</legend>
          <input type="hidden" name={`${form.command}.changes.conditions.${nth}.condition`} value={one.id} />
          <TextArea form={form} path={`changes.conditions.${nth}.text`} rows={2} />
          <DateField form={form} path={`changes.conditions.${nth}.dueOn`} />
        </fieldset>
      ))}
    </>
  )
}

/** Which change is meant: the task's, or one of those that can still be withdrawn. */
export const WhichChange = ({ form, state, about }: PartFormProps) => {
  const { ui } = form
  const choices = state.changes.filter(isPending).map((one) => ({
    value: one.id,
    label: `${aboutText(ui, one.id)}${inBrackets(
      ui,
      listed(
        ui,
        kindsOf(lastRevision(one).changes).map((kind) => term(wordsOf(ui).cases.changeKinds, kind)),
      ),
    )}`,
  }))
  return <ChosenPart form={form} path="change" about={about} choices={choices} />
}

/** What the council said of a change or sub-contract, from its minutes. */
export const PartOutcomeFields = ({ form, about, state }: PartFormProps) => (
  <>
    <Subject form={form} name="about" about={about} />
    <CouncilFields form={form} state={state} />
  </>
)

/** An approval or consent: conditions beyond the council's, and remarks. */
export const GrantFields = ({ form, name, about }: PartFormProps & { readonly name: 'change' | 'subcontract' }) => (
  <>
    <Subject form={form} name={name} about={about} />
    <ConditionRows
      form={form}
      support={wordsOf(form.ui).forms.support[name === 'change' ? 'chiefConditions' : 'subConditions'] ?? ''}
    />
    <Note form={form} />
  </>
)
