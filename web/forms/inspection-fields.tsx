import { severities, vettingMeans } from '../../domain/outsourcing/commands.ts'
import { RadioGroup, SelectField } from '../components/choice-field.tsx'
import { DateField } from '../components/date-field.tsx'
import { TextArea, TextField } from '../components/text-field.tsx'
import { inBrackets, term } from '../say.ts'
import { AddRow } from './add-row.tsx'
import { fieldId, type FormContext } from './form-context.ts'
import { rowCount } from './row-count.ts'

/** What an inspection of the contractor found (Art. 23). */
export const InspectionFields = ({ form }: { readonly form: FormContext }) => {
  const { forms, words } = form.ui.t
  const { names, support, row } = forms
  const id = fieldId(form.command, 'findings')
  const nth = (name: string, index: number) => `${names[name] ?? name}${inBrackets(form.ui, row(index + 1))}`
  return (
    <>
      <DateField form={form} path="heldOn" required />
      <RadioGroup form={form} path="means" required inline choices={vettingMeans.map((value) => ({ value, label: term(words.means, value) }))} />
      <TextField form={form} path="inspector" required width="medium" />
      <TextArea form={form} path="summary" required article="Art. 23" />
      <fieldset class="field repeat" id={id} tabindex={-1} aria-describedby={`${id}-support`} data-repeat>
        <legend>
          {names['findings']} <span class="need">{form.ui.t.parts.optional}</span>
        </legend>
        <p class="support" id={`${id}-support`}>{support['findings']}</p>
        {Array.from({ length: rowCount(form, 'findings', 2) }, (_, index) => (
          <div class="repeat-item">
            <SelectField
              form={form} path={`findings.${index}.severity`} label={nth('severity', index)}
              choices={severities.map((value) => ({ value, label: term(words.severities, value) }))}
            />
            <TextArea form={form} path={`findings.${index}.text`} label={nth('text', index)} rows={2} />
            <DateField form={form} path={`findings.${index}.correctBy`} label={nth('correctBy', index)} />
          </div>
        ))}
        <AddRow form={form} />
      </fieldset>
    </>
  )
}
