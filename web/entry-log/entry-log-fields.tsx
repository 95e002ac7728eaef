import { isInside } from '../../domain/entry-log/entry.ts'
import { entryLog } from '../../domain/entry-log/entry-log.ts'
import { monthsOf } from '../../domain/entry-log/device/coverage.ts'
import type { EntryLogState } from '../../domain/entry-log/state.ts'
import type { FieldsProps } from '../forms/fields-props.ts'
import { CheckboxGroup, SelectField } from '../components/choice-field.tsx'
import type { Choice } from '../forms/choice.ts'
import { TextArea } from '../components/text-field.tsx'
import { TimeField } from '../components/time-field.tsx'
import { FieldInputs } from '../fields/field-inputs.tsx'
import type { FormContext } from '../forms/form-context.ts'
import { postName } from '../say.ts'
import type { Ui } from '../ui.ts'
import { aboutText } from '../about-text.ts'
import { wordsOf } from './words.ts'

/** The fields of a command on a ledger: what is simple follows from their declaration. */
export const EntryLogFields = ({ form, type, about, state, choices = [] }: FieldsProps<EntryLogState>) => {
  const { hints } = wordsOf(form.ui)
  const fields = entryLog.commands[type]?.fields ?? {}
  const people = (path: string) => (
    <SelectField form={form} path={path} required choices={choices} support={hints[path] ?? ''} />
  )
  const line = <LineField form={form} about={about} state={state} all={type === 'CorrectEntry'} />
  const clock = (path: string) => <TimeField form={form} path={path} support={hints[path] ?? ''} />
  return (
    <FieldInputs
      form={form}
      fields={fields}
      hints={{ ...hints, ...(type === 'CorrectEntry' ? { item: hints['correction'] ?? '' } : {}) }}
      rows={{ purpose: 3, reason: 3, belongings: 2, lateness: 2 }}
      instead={{
        ...('entry' in fields ? { entry: line } : {}),
        ...('escort' in fields ? { escort: people('escort') } : {}),
        ...('permit' in fields ? { permit: people('permit') } : {}),
        ...('escortIn' in fields ? { escortIn: clock('escortIn') } : {}),
        ...('escortOut' in fields ? { escortOut: clock('escortOut') } : {}),
        ...('companions' in fields
          ? { companions: <TextArea form={form} path="companions" rows={3} support={hints['companions'] ?? ''} /> }
          : {}),
        ...('posts' in fields ? { posts: <Admitters form={form} state={state} /> } : {}),
        ...('month' in fields ? { month: <MonthField form={form} about={about} state={state} /> } : {}),
      }}
    />
  )
}

const LineField = ({
  form,
  about,
  state,
  all,
}: {
  readonly form: FormContext
  readonly about: string | null
  readonly state: EntryLogState
  readonly all: boolean
}) => {
  if (about !== null) return <input type="hidden" name={`${form.command}.entry`} value={about} />
  const named = form.values[`${form.command}.entry`]?.[0] ?? ''
  if (all && named !== '') return <input type="hidden" name={`${form.command}.entry`} value={named} />
  const lines = state.entries.filter((one) => all || isInside(one))
  return <SelectField form={form} path="entry" required choices={lines.map((one) => lineChoice(form.ui, one))} />
}

const lineChoice = (ui: Ui, { id, company, name }: EntryLogState['entries'][number]): Choice => ({
  value: id,
  label: [aboutText(ui, id), company, name].filter((one) => one !== '').join(' '),
})

const MonthField = ({
  form,
  about,
  state,
}: {
  readonly form: FormContext
  readonly about: string | null
  readonly state: EntryLogState
}) =>
  about === null ? (
    <SelectField
      form={form}
      path="month"
      required
      choices={monthsOf(state).map((month) => ({ value: month, label: aboutText(form.ui, month) }))}
    />
  ) : (
    <input type="hidden" name={`${form.command}.month`} value={about} />
  )

const Admitters = ({ form, state }: { readonly form: FormContext; readonly state: EntryLogState }) => (
  <CheckboxGroup
    form={form}
    path="posts"
    support={wordsOf(form.ui).hints['posts'] ?? ''}
    choices={form.ui.guideline.posts
      .filter(({ id }) => id !== state.manager)
      .map(({ id }) => ({ value: id, label: postName(form.ui, id) }))}
  />
)
