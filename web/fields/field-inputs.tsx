import type { Child } from 'hono/jsx'
import { isNeeded, type Field, type FieldRule, type Fields } from '../../domain/kernel/fields.ts'
import type { OfficeId, PostId } from '../../domain/kernel/ids.ts'
import { CaseSelect, CaseTicks } from '../components/case-choice.tsx'
import { CheckboxGroup, RadioGroup, SelectField } from '../components/choice-field.tsx'
import type { Choice } from '../forms/choice.ts'
import { DateField } from '../components/date-field.tsx'
import type { FieldProps } from '../components/field.tsx'
import { MomentField } from '../components/moment-field.tsx'
import { TextArea, TextField } from '../components/text-field.tsx'
import { TimeField } from '../components/time-field.tsx'
import { named, postName } from '../say.ts'
import { choicesInForce } from '../forms/choices-in-force.ts'
import { choiceText, type FormContext } from '../forms/form-context.ts'
import { InSections } from '../forms/form-section.tsx'

/** What the simple inputs of a command's fields are drawn from. */
interface FieldInputsProps {
  readonly form: FormContext
  readonly fields: Fields
  /** What stands under a field's label to help, by its name. */
  readonly hints?: Readonly<Record<string, string>>
  /** How many lines a long text begins with, by its name. */
  readonly rows?: { readonly [field: string]: number }
  /** Among which posts one is chosen; all of the roster where nothing is said. */
  readonly posts?: readonly PostId[]
  /** Among which offices one is chosen, such as those for which the reader may act; all where nothing is said. */
  readonly offices?: readonly OfficeId[]
  /** Among which people of the city one is chosen; a field of a person that the page knows stays as it is. */
  readonly people?: readonly Choice[]
  /** Whether the fields stand in a group or a row that need not be used: they are needed where it is. */
  readonly ifUsed?: boolean
  /** What stands in a field's place where its page draws it itself; null where another's place holds it. */
  readonly instead?: { readonly [field: string]: Child }
}

/**
 * An input for each simple field, in the order of their declaration: a field that is added stands in the form by that
 * alone. What is more than simple a page draws itself.
 */
export const FieldInputs = ({ fields, instead = {}, ...props }: FieldInputsProps) => (
  <InSections form={props.form} fields={fields}>
    {(path, field) =>
      Object.hasOwn(instead, path) ? instead[path] : <FieldInput {...props} path={path} field={field} />
    }
  </InSections>
)

/** The input of one simple field. */
export const FieldInput = ({
  form,
  path,
  field,
  hints = {},
  rows = {},
  posts,
  offices,
  people,
  ifUsed = false,
}: Omit<FieldInputsProps, 'fields' | 'instead'> & { readonly path: string; readonly field: Field }) => {
  const rule: FieldRule = field
  const required = isNeeded(field) && !ifUsed
  const shared = sharedOf(form, path, hints[path], isNeeded(field) && ifUsed)
  const called = (words: string | undefined, values: readonly string[]): readonly Choice[] =>
    values.map((value) => ({ value, label: choiceText(form.ui, form.command, words ?? lastOf(path), value) }))
  switch (rule.kind) {
    case 'text':
      return <TypedInput {...shared} required={required} said={rule} rows={rows[path]} />
    case 'number':
      return <TextField {...shared} required={required} digits width="short" {...yen(form, rule)} />
    case 'day':
      return <DateField {...shared} required={required} />
    case 'time':
      return <TimeField {...shared} required={required} />
    case 'instant':
      return <MomentField {...shared} required={required} />
    case 'yes-no':
      return <RadioGroup {...shared} inline required={required} choices={yesAndNo(form)} />
    case 'one-of':
      return <SelectField {...shared} required={required} choices={called(rule.words, rule.choices)} />
    case 'several-of':
      return <CheckboxGroup {...shared} required={required} choices={called(rule.words, rule.choices)} />
    case 'one-in-force':
      return <SelectField {...shared} required={required} choices={choicesInForce(form.ui, rule.list)} />
    case 'several-in-force':
      return <CheckboxGroup {...shared} required={required} choices={choicesInForce(form.ui, rule.list)} />
    case 'post':
      return <SelectField {...shared} required={required} choices={postChoices(form, posts)} />
    case 'office':
      return <SelectField {...shared} required={required} choices={officeChoices(form, offices)} />
    case 'list':
      return <ListInput {...shared} list={rule} among={among(form, rule.of, people)} />
    default:
      return <ChosenInput {...shared} required={required} declared={rule} among={among(form, rule, people)} />
  }
}

/** A field's own name at the end of its path. */
const lastOf = (path: string): string => path.split('.').at(-1) ?? path

/** How many lines a text's input begins with; null for one that is a single line. */
const linesOf = (rule: FieldRule, asked: number | undefined): number | null =>
  rule.kind === 'text' && rule.several ? (asked ?? usualLines) : null

/** So many lines a long text begins with where nothing else is said. */
const usualLines = 4

/** What is typed: one line, or several. */
const TypedInput = ({ said, rows, ...props }: TypedInputProps) => {
  const lines = linesOf(said, rows)
  return lines === null ? (
    <TextField {...props} company={said.names === 'company'} />
  ) : (
    <TextArea {...props} rows={lines} />
  )
}

interface TypedInputProps extends FieldProps {
  readonly said: Extract<FieldRule, { readonly kind: 'text' }>
  readonly rows: number | undefined
}

/** What every input is told: its place, what helps, and where it is needed only if its group or row is used. */
const sharedOf = (form: FormContext, path: string, support: string | undefined, neededIfUsed: boolean) => ({
  form,
  path,
  ...(support === undefined ? {} : { support }),
  ...(neededIfUsed ? { need: form.ui.t.parts.neededIfUsed } : {}),
})

interface ListInputProps extends Omit<FieldProps, 'required'> {
  readonly list: Extract<FieldRule, { readonly kind: 'list' }>
  readonly among: readonly Choice[] | undefined
}

/** Several cases are ticked among those that the page has; any other list its page draws itself. */
const ListInput = ({ list, among: choices, ...shared }: ListInputProps) =>
  list.of.kind === 'case' && choices !== undefined ? (
    <CaseTicks {...shared} of={list.of.of ?? ''} required={list.least > 0} choices={choices} />
  ) : null

/** Among which people or cases one chooses; undefined where the page offers none. */
const among = ({ ui }: FormContext, rule: FieldRule, people: readonly Choice[] | undefined) =>
  rule.kind === 'person'
    ? (people ?? ui.choices?.people)
    : rule.kind === 'case'
      ? ui.choices?.cases[rule.of ?? '']
      : undefined

/** Somebody of the city, or a case: chosen among those that the page has, else the one that it knows. */
const ChosenInput = ({ among, declared, ...props }: ChosenInputProps) => {
  if (among === undefined) return <HiddenInput form={props.form} path={props.path} />
  return declared.kind === 'case' ? (
    <CaseSelect {...props} of={declared.of ?? ''} choices={among} />
  ) : (
    <SelectField {...props} choices={among} />
  )
}

interface ChosenInputProps extends FieldProps {
  readonly declared: FieldRule
  readonly among: readonly Choice[] | undefined
}

/** A value that the page knows and nobody types: the part or case that the command is about. */
export const HiddenInput = ({ form, path }: { readonly form: FormContext; readonly path: string }) => {
  const name = `${form.command}.${path}`
  const value = form.values[name]?.[0] ?? ''
  return value === '' ? null : <input type="hidden" name={name} value={value} />
}

/** A field that a form leaves out on purpose, as its case has nothing for it: it is empty, and nobody is asked. */
export const NotAsked = ({ form, path }: { readonly form: FormContext; readonly path: string }) => (
  <input type="hidden" name={`${form.command}.${path}`} value="" />
)

const yen = (form: FormContext, { unit }: { readonly unit?: 'yen' }) =>
  unit === undefined ? {} : { unit: form.ui.lang === 'ja' ? '円' : 'yen' }

const yesAndNo = ({ ui }: FormContext): readonly Choice[] => [
  { value: 'true', label: ui.t.parts.yes },
  { value: 'false', label: ui.t.parts.no },
]

const postChoices = (form: FormContext, posts: readonly PostId[] | undefined): readonly Choice[] =>
  (posts ?? form.ui.guideline.posts.map((one) => one.id)).map((post) => ({
    value: post,
    label: postName(form.ui, post),
  }))

const officeChoices = ({ ui }: FormContext, offices: readonly OfficeId[] | undefined): readonly Choice[] =>
  ui.guideline.offices
    .filter(({ id }) => offices === undefined || offices.includes(id))
    .map((one) => ({ value: one.id as string, label: named(ui, one) }))
