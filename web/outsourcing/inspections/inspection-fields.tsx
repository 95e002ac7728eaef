import { severities, checkResults, mostFindings } from '../../../domain/outsourcing/inspections/fields.ts'
import { vettingMeans } from '../../../domain/outsourcing/vetting/fields.ts'
import { checklistGroups, type ChecklistItem } from '../../../domain/outsourcing/inspections/checklist.ts'
import { RadioGroup, SelectField } from '../../components/choice-field.tsx'
import type { Choice } from '../../forms/choice.ts'
import { DateField } from '../../components/date-field.tsx'
import { TextArea, TextField } from '../../components/text-field.tsx'
import { inBrackets, named, capitalised, term } from '../../say.ts'
import { AddRow } from '../../forms/add-row.tsx'
import { fieldId, type FormContext } from '../../forms/form-context.ts'
import { numberedRows } from '../../forms/numbered-rows.ts'
import type { PartFormProps } from '../chosen-part.tsx'
import { checklistIn } from './checklist-in.ts'
import { OpenInspectionField } from './open-inspection.tsx'
import { rowCount } from '../../forms/row-count.ts'
import { wordsOf } from '../words.ts'

/**
 * What an inspection of the contractor found (Art. 23): in short, and item by item where it was done by the checklist.
 */
export const InspectionFields = ({ form, state, about }: PartFormProps) => {
  const items = checklistIn(form.ui, state)
  return (
    <>
      <OpenInspectionField form={form} state={state} about={about} />
      <DateField form={form} path="heldOn" required />
      <RadioGroup
        form={form}
        path="means"
        required
        inline
        choices={vettingMeans.map((value) => ({ value, label: capitalised(term(wordsOf(form.ui).means, value)) }))}
      />
      <TextField form={form} path="place" />
      <TextField form={form} path="inspector" required width="medium" />
      <TextField form={form} path="attendee" width="medium" />
      <Checklist form={form} items={items} />
      <TextArea form={form} path="summary" required rule="inspection-as-needed" />
      <Findings form={form} items={items} />
    </>
  )
}

/** Every item with its result; folded, for it need not be filled in to record what was found in short. */
const Checklist = ({ form, items }: { readonly form: FormContext; readonly items: readonly ChecklistItem[] }) => {
  const { ui } = form
  const { names, support } = wordsOf(ui).forms
  const id = fieldId(form.command, 'checklist')
  const rows = numberedRows(form, 'checklist', 'item', items)
  const used =
    Object.keys(form.values).some((name) => name.startsWith(`${form.command}.checklist.`)) ||
    Object.keys(form.errors).some((path) => path.startsWith('checklist'))
  const results: readonly Choice[] = checkResults.map((value) => ({
    value,
    label: term(wordsOf(ui).checkResults, value),
  }))
  return (
    <details class="field" id={id} tabindex={-1} open={used}>
      <summary>
        {names['checklist']} <span class="need">{ui.t.parts.optional}</span>
      </summary>
      <p class="support">{support['checklist']}</p>
      {checklistGroups.map((group) => (
        <section class="form-section" aria-label={term(wordsOf(ui).checklistGroups, group)}>
          <h3>{term(wordsOf(ui).checklistGroups, group)}</h3>
          {rows.map(
            ({ nth, one: item }) =>
              item.group === group && (
                <fieldset class="repeat-item field">
                  <legend>{named(ui, item)}</legend>
                  <input type="hidden" name={`${form.command}.checklist.${nth}.item`} value={item.id} />
                  <div class="field-grid">
                    <SelectField form={form} path={`checklist.${nth}.result`} choices={results} />
                    <TextField form={form} path={`checklist.${nth}.evidence`} />
                  </div>
                </fieldset>
              ),
          )}
        </section>
      ))}
    </details>
  )
}

const Findings = ({ form, items }: { readonly form: FormContext; readonly items: readonly ChecklistItem[] }) => {
  const words = wordsOf(form.ui)
  const { forms } = words
  const { names, support } = forms
  const { row } = form.ui.t.forms
  const id = fieldId(form.command, 'findings')
  const nth = (name: string, index: number) => `${names[name] ?? name}${inBrackets(form.ui, row(index + 1))}`
  return (
    <fieldset class="field repeat" id={id} tabindex={-1} aria-describedby={`${id}-support`} data-repeat>
      <legend>
        {names['findings']} <span class="need">{form.ui.t.parts.optional}</span>
      </legend>
      <p class="support" id={`${id}-support`}>
        {support['findings']}
      </p>
      {Array.from({ length: rowCount(form, 'findings', { least: 2, most: mostFindings }) }, (_, index) => (
        <div class="repeat-item">
          <SelectField
            form={form}
            path={`findings.${index}.severity`}
            label={nth('severity', index)}
            choices={severities.map((value) => ({ value, label: term(words.severities, value) }))}
          />
          <TextArea form={form} path={`findings.${index}.text`} label={nth('text', index)} rows={2} />
          <DateField form={form} path={`findings.${index}.correctBy`} label={nth('correctBy', index)} />
          <SelectField
            form={form}
            path={`findings.${index}.item`}
            label={nth('item', index)}
            support={support['item'] ?? ''}
            choices={items.map((item) => ({ value: item.id, label: named(form.ui, item) }))}
          />
        </div>
      ))}
      <AddRow form={form} most={mostFindings} />
    </fieldset>
  )
}
