import { entryPermit } from '../../domain/entry-permit/entry-permit.ts'
import { SelectField, type Choice } from '../components/choice-field.tsx'
import { FieldInputs } from '../forms/field-inputs.tsx'
import type { FormContext } from '../forms/form-context.ts'
import { officeName } from '../say.ts'
import { wordsOf } from './words.ts'

interface EntryFieldsProps {
  readonly form: FormContext
  readonly type: string
  /** The contracts and the people among which the reader chooses. */
  readonly contracts?: readonly Choice[]
  readonly people?: readonly Choice[]
}

/** The fields of a command on an entry permit: what is simple follows from their declaration (Arts. 7–9). */
export const EntryFields = ({ form, type, contracts = [], people = [] }: EntryFieldsProps) => {
  const { forms, companies } = wordsOf(form.ui)
  return (
    <FieldInputs
      form={form}
      fields={entryPermit.commands[type]?.fields ?? {}}
      hints={forms.hints}
      choices={{ companies }}
      rows={{ purpose: 3, belongings: 2, conditions: 3, reason: 3 }}
      people={people}
      instead={{
        office: <SelectField form={form} path="office" required choices={ownOffices(form)} />,
        contract: (
          <SelectField
            form={form}
            path="contract"
            required
            support={forms.hints['contract'] ?? ''}
            choices={contracts}
          />
        ),
      }}
    />
  )
}

/** The offices of the reader: nobody applies in another's name. */
const ownOffices = ({ ui }: FormContext): readonly Choice[] => {
  const posts = ui.reader?.posts.map((one) => one.id) ?? []
  return ui.guideline.requesting
    .filter((one) => posts.includes(one.staff) || posts.includes(one.head))
    .map(({ office }) => ({ value: office, label: officeName(ui, office) }))
}
