import { disposalManners, mostDisposed } from '../../../domain/outsourcing/ending/fields.ts'
import { partiesOf } from '../../../domain/outsourcing/subcontracts/parties.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { RadioGroup, SelectField } from '../../components/choice-field.tsx'
import type { Choice } from '../../forms/choice.ts'
import { DateField } from '../../components/date-field.tsx'
import { TextArea, TextField } from '../../components/text-field.tsx'
import { inBrackets, term } from '../../say.ts'
import { AddRow } from '../../forms/add-row.tsx'
import { fieldId, type FormContext } from '../../forms/form-context.ts'
import { rowCount } from '../../forms/row-count.ts'
import { wordsOf } from '../words.ts'

interface DisposalProps {
  readonly form: FormContext
  readonly state: OutsourcingState
  readonly about: string | null
}

/** The proof that what a party held came back or was destroyed (Art. 22(2)). */
export const DisposalFields = ({ form, state, about }: DisposalProps) => {
  const words = wordsOf(form.ui)
  const { forms } = words
  const { names, support } = forms
  const manners = disposalManners.map((value) => ({ value, label: term(words.manners, value) }))
  return (
    <>
      <Party form={form} state={state} about={about} />
      <RadioGroup form={form} path="manner" required rule="materials-accounted-for" choices={manners} />
      <DateField form={form} path="doneOn" required />
      <TextArea form={form} path="nothingSince" rows={2} support={support['nothingSince'] ?? ''} />
      <Items form={form} />
      <TextField form={form} path="media" support={support['media'] ?? ''} />
      <TextArea form={form} path="backups" rows={2} label={names['backups'] ?? ''} support={support['backups'] ?? ''} />
      <TextField form={form} path="certificate" required support={support['certificate'] ?? ''} />
      <DateField form={form} path="certificateOn" />
      <TextField form={form} path="confirmedBy" required width="medium" />
    </>
  )
}

/** Whose certificate it is: the task says it, or one chooses; while the contractor works alone it need not be asked. */
const Party = ({ form, state, about }: DisposalProps) => {
  const parties = partiesOf(state)
  if (about !== null) return <input type="hidden" name={`${form.command}.party`} value={about} />
  if (parties.length < 2) return null
  const choices: readonly Choice[] = [
    ...parties.map(({ id, name }) => ({ value: id, label: name })),
    { value: 'backups', label: wordsOf(form.ui).fixedParts.backups },
  ]
  return (
    <SelectField form={form} path="party" choices={choices} support={wordsOf(form.ui).forms.support['party'] ?? ''} />
  )
}

/** The certificate's own list, medium by medium. */
const Items = ({ form }: { readonly form: FormContext }) => {
  const words = wordsOf(form.ui)
  const { forms } = words
  const { parts } = form.ui.t
  const { names, support } = forms
  const { row } = form.ui.t.forms
  const id = fieldId(form.command, 'items')
  const nth = (name: string, index: number) => `${names[name] ?? name}${inBrackets(form.ui, row(index + 1))}`
  const manners = disposalManners
    .filter((one) => one !== 'none')
    .map((value) => ({ value, label: term(words.manners, value) }))
  return (
    <fieldset class="field repeat" id={id} tabindex={-1} aria-describedby={`${id}-support`} data-repeat>
      <legend>
        {names['items']} <span class="need">{parts.optional}</span>
      </legend>
      <p class="support" id={`${id}-support`}>
        {support['items']}
      </p>
      {Array.from({ length: rowCount(form, 'items', { least: 1, most: mostDisposed }) }, (_, index) => (
        <div class="repeat-item">
          <TextField form={form} path={`items.${index}.what`} label={nth('what', index)} />
          <div class="field-grid">
            <TextField form={form} path={`items.${index}.serials`} label={nth('serials', index)} />
            <TextField form={form} path={`items.${index}.quantity`} label={nth('quantity', index)} />
          </div>
          <div class="field-grid">
            <SelectField form={form} path={`items.${index}.manner`} label={nth('manner', index)} choices={manners} />
            <TextField form={form} path={`items.${index}.method`} label={nth('method', index)} />
          </div>
          <DateField form={form} path={`items.${index}.doneOn`} label={nth('doneOn', index)} />
          <div class="field-grid">
            <TextField form={form} path={`items.${index}.doneBy`} label={nth('doneBy', index)} />
            <TextField form={form} path={`items.${index}.witness`} label={nth('witness', index)} />
          </div>
        </div>
      ))}
      <AddRow form={form} most={mostDisposed} />
    </fieldset>
  )
}
