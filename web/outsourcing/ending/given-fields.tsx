import { givenKinds, kindsWithRegister } from '../../../domain/outsourcing/ending/fields.ts'
import { RadioGroup, SelectField } from '../../components/choice-field.tsx'
import { DateField } from '../../components/date-field.tsx'
import { TextField } from '../../components/text-field.tsx'
import { inBrackets, term } from '../../say.ts'
import type { PartFormProps } from '../chosen-part.tsx'
import { supportOf } from '../said-on-forms.tsx'
import { wordsOf } from '../words.ts'

/** Something given for the work that no register knows of. */
export const GivenFields = ({ form }: PartFormProps) => (
  <>
    <SelectField
      form={form}
      path="kind"
      required
      support={supportOf(form, 'given')}
      choices={givenKinds
        .filter((kind) => !kindsWithRegister.includes(kind))
        .map((value) => ({ value, label: term(wordsOf(form.ui).givenKinds, value) }))}
    />
    <TextField form={form} path="what" required />
    <TextField form={form} path="toWhom" required width="medium" support={supportOf(form, 'toWhom')} />
    <DateField form={form} path="since" required />
  </>
)

/** Something that is back. */
export const TakenBackFields = ({ form, state }: PartFormProps) => {
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
