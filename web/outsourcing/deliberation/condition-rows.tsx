import { mostConditions } from '../../../domain/outsourcing/conditions/condition-fields.ts'
import { DateField } from '../../components/date-field.tsx'
import { TextArea } from '../../components/text-field.tsx'
import { Need } from '../../components/field.tsx'
import { askedWhere } from '../../forms/asked-where.ts'
import { fieldId, type FormContext } from '../../forms/form-context.ts'
import { AddRow } from '../../forms/add-row.tsx'
import { rowCount } from '../../forms/row-count.ts'
import { inBrackets } from '../../say.ts'
import { wordsOf } from '../words.ts'

/** Conditions, each with the day by which it is to be met; rows left empty don't count. */
export const ConditionRows = ({ form, support }: { readonly form: FormContext; readonly support: string }) => {
  const { forms } = wordsOf(form.ui)
  const id = fieldId(form.command, 'conditions')
  return (
    <fieldset
      class="field repeat"
      id={id}
      tabindex={-1}
      aria-describedby={`${id}-support`}
      data-repeat
      {...askedWhere(form, 'conditions')}
    >
      <legend>
        {forms.names['conditions']} <Need props={{ form, path: 'conditions' }} />
      </legend>
      <p class="support" id={`${id}-support`}>
        {support}
      </p>
      {Array.from({ length: rowCount(form, 'conditions', { least: 2, most: mostConditions }) }, (_, index) => (
        <div class="repeat-item">
          <TextArea
            form={form}
            path={`conditions.${index}.text`}
            label={`${forms.names['text']}${inBrackets(form.ui, form.ui.t.forms.row(index + 1))}`}
            rows={2}
          />
          <DateField
            form={form}
            path={`conditions.${index}.dueOn`}
            label={`${forms.names['dueOn']}${inBrackets(form.ui, form.ui.t.forms.row(index + 1))}`}
          />
        </div>
      ))}
      <AddRow form={form} most={mostConditions} />
    </fieldset>
  )
}
