import { fieldOf } from '../forms/form-context.ts'
import { grouped } from '../words/counted.ts'
import { CheckboxGroup, SelectField, type ChoiceProps } from './choice-field.tsx'

interface CaseChoiceProps extends ChoiceProps {
  /** The procedure whose cases one chooses among. */
  readonly of: string
}

/** One case of a procedure, chosen; where there are more than stand on the page, or named by its number. */
export const CaseSelect = (props: CaseChoiceProps) => (
  <SelectField {...props} beside={<ByNumber props={props} several={false} />} />
)

/** Any of several cases, ticked or named in the same way. */
export const CaseTicks = (props: CaseChoiceProps) => (
  <CheckboxGroup {...props} beside={<ByNumber props={props} several />} />
)

/** The field for what the page doesn't list. It has the name of the choices: a form reads both as one. */
const ByNumber = ({ props, several }: { readonly props: CaseChoiceProps; readonly several: boolean }) => {
  const { form, path, choices, of } = props
  if (!(form.ui.choices?.cut ?? []).includes(of)) return null
  const { moreCases, caseNumber } = form.ui.t.forms
  const field = fieldOf(form, path)
  const id = `${field.id}-number`
  const listed = new Set(choices.map(({ value }) => value))
  // An id was chosen, never typed.
  const typed = field.values.filter((one) => !listed.has(one) && !one.includes('/') && one !== '')
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {caseNumber}
      </label>
      <p class="support" id={`${id}-support`}>
        {moreCases(grouped(choices.length), several)}
      </p>
      <input
        class="input medium"
        type="text"
        id={id}
        name={field.name}
        value={typed.join(form.ui.lang === 'ja' ? '、' : ', ')}
        autocomplete="off"
        aria-describedby={`${id}-support`}
      />
    </div>
  )
}
