import type { CouncilState } from '../../../domain/council/state.ts'
import type { AgendaItem } from '../../../domain/council/agenda/state.ts'
import { SelectField } from '../../components/choice-field.tsx'
import type { FormContext } from '../../forms/form-context.ts'
import { itemLabel } from '../meeting-words.ts'

interface ItemSelectProps {
  readonly form: FormContext
  readonly state: CouncilState
  readonly items: readonly AgendaItem[]
}

/** One item of the agenda. */
export const ItemSelect = ({ form, state, items }: ItemSelectProps) => (
  <SelectField
    form={form}
    path="item"
    required
    choices={items.map(({ id }) => ({ value: id, label: itemLabel(form.ui, state, id) }))}
  />
)
