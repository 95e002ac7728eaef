import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { aboutText } from '../about-text.ts'
import { SelectField } from '../components/choice-field.tsx'
import type { Choice } from '../forms/choice.ts'
import type { FormContext } from '../forms/form-context.ts'
import type { Ui } from '../ui.ts'

/** What a form about a part of the case is drawn from: the form, the case, and what the task is about. */
export interface PartFormProps {
  readonly form: FormContext
  readonly state: OutsourcingState
  readonly about: string | null
}

/** A part of the case: fixed where the task is about one, else chosen from those that come into question. */
export const ChosenPart = ({
  form,
  path,
  about,
  choices,
}: {
  readonly form: FormContext
  readonly path: string
  readonly about: string | null
  readonly choices: readonly Choice[]
}) =>
  about === null ? (
    <SelectField form={form} path={path} required choices={choices} />
  ) : (
    <input type="hidden" name={`${form.command}.${path}`} value={about} />
  )

/** Parts of the case by their ids, as people speak of them. */
export const partsById = (ui: Ui, ids: readonly string[]): readonly Choice[] =>
  ids.map((value) => ({ value, label: aboutText(ui, value) }))
