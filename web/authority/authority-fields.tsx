import { authority } from '../../domain/authority/authority.ts'
import { managerPost, askingPosts } from '../../domain/authority/posts.ts'
import { SelectField } from '../components/choice-field.tsx'
import type { Choice } from '../forms/choice.ts'
import { FieldInputs } from '../fields/field-inputs.tsx'
import type { FormContext } from '../forms/form-context.ts'
import { officeName } from '../say.ts'
import { wordsOf } from './words.ts'

interface AuthorityFieldsProps {
  readonly form: FormContext
  readonly type: string
  readonly people?: readonly Choice[]
}

/** The fields of a command on an authority: what is simple follows from their declaration (Arts. 12–15). */
export const AuthorityFields = ({ form, type, people = [] }: AuthorityFieldsProps) => (
  <FieldInputs
    form={form}
    fields={authority.commands[type]?.fields ?? {}}
    hints={wordsOf(form.ui).hints}
    rows={{ reason: 3, said: 4, despite: 2, conditions: 2, measures: 3, remarks: 2, note: 2 }}
    people={people}
    instead={{ office: <SelectField form={form} path="office" required choices={ownOffices(form)} /> }}
  />
)

/** The offices in whose name the reader may ask; all for the access manager. */
const ownOffices = ({ ui }: FormContext): readonly Choice[] => {
  const posts = ui.reader?.posts.map((one) => one.id) ?? []
  const isManager = posts.includes(managerPost(ui.guideline))
  return ui.guideline.securityOfficers
    .filter(({ office }) => isManager || askingPosts(office, ui.guideline).some((post) => posts.includes(post)))
    .map(({ office }) => ({ value: office, label: officeName(ui, office) }))
}
