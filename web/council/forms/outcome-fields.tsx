import { itemOutcomes } from '../../../domain/council/agenda/item-report-fields.ts'
import { mostConditions } from '../../../domain/outsourcing/conditions/condition-fields.ts'
import type { AgendaItem } from '../../../domain/council/agenda/state.ts'
import { RadioGroup } from '../../components/choice-field.tsx'
import { DateField } from '../../components/date-field.tsx'
import { TextArea } from '../../components/text-field.tsx'
import { AddRow } from '../../forms/add-row.tsx'
import { fieldId, type FormContext } from '../../forms/form-context.ts'
import { rowCount } from '../../forms/row-count.ts'
import { inBrackets } from '../../say.ts'
import { wordsOf } from '../words.ts'

interface OutcomeProps {
  readonly form: FormContext
  readonly item: AgendaItem
  /** Where the item's fields stand within the command: `reports.0`, or `item-3` on the page of the sitting. */
  readonly at: string
  /** The item's place on the agenda, by which its fields are told apart. */
  readonly nth: number
  readonly support?: string
}

/**
 * The outcome of one item: chosen by one key, with conditions where it has some, and the opinions given (Art. 5(3)).
 */
export const OutcomeFields = ({ form, item, at, nth, support }: OutcomeProps) => {
  const { ui } = form
  const council = wordsOf(ui)
  const outcomes = itemOutcomes.filter((one) => one !== 'noted' || item.subject.kind !== 'outsourcing')
  const about = inBrackets(ui, council.item(nth))
  return (
    <>
      <RadioGroup
        form={form}
        path={`${at}.outcome`}
        inline
        label={`${council.forms.names['outcome']}${about}`}
        choices={outcomes.map((value) => ({ value, label: council.itemOutcomes[value] }))}
        {...(support === undefined ? { need: '' } : { required: true, support })}
      />
      <div data-for-choice={`${form.command}.${at}.outcome favourable-with-conditions`}>
        <ConditionsAt form={form} at={at} about={about} />
      </div>
      <TextArea form={form} path={`${at}.opinions`} rows={2} label={`${council.forms.names['opinions']}${about}`} />
    </>
  )
}

const ConditionsAt = ({
  form,
  at,
  about,
}: {
  readonly form: FormContext
  readonly at: string
  readonly about: string
}) => {
  const { ui } = form
  const { forms } = wordsOf(ui)
  const id = fieldId(form.command, `${at}.conditions`)
  const error = form.errors[`${at}.conditions`]
  const nth = (name: string, index: number) =>
    `${forms.names[name] ?? name}${about}${inBrackets(ui, ui.t.forms.row(index + 1))}`
  return (
    <fieldset class="field repeat" id={id} tabindex={-1} aria-describedby={`${id}-support`} data-repeat>
      <legend>
        {forms.names['conditions']}
        {about}
      </legend>
      <p class="support" id={`${id}-support`}>
        {forms.support['conditions']}
      </p>
      {error !== undefined && <p class="field-error">{error}</p>}
      {Array.from({ length: rowCount(form, `${at}.conditions`, { least: 1, most: mostConditions }) }, (_, index) => (
        <div class="repeat-item">
          <TextArea form={form} path={`${at}.conditions.${index}.text`} label={nth('text', index)} rows={2} />
          <DateField form={form} path={`${at}.conditions.${index}.dueOn`} label={nth('dueOn', index)} />
        </div>
      ))}
      <AddRow form={form} most={mostConditions} />
    </fieldset>
  )
}
