import { entryPermit } from '../../domain/entry-permit/entry-permit.ts'
import { isId, isOut, type Means } from '../../domain/entry-permit/identification/means.ts'
import { meansOfRoom } from '../../domain/entry-permit/identification/means-of-room.ts'
import { type EntryPermitState } from '../../domain/entry-permit/state.ts'
import { initialState } from '../../domain/entry-permit/initial-state.ts'
import type { Field, Fields } from '../../domain/kernel/fields.ts'
import type { Child } from 'hono/jsx'
import { CaseSelect } from '../components/case-choice.tsx'
import { SelectField } from '../components/choice-field.tsx'
import type { Choice } from '../forms/choice.ts'
import { FieldInputs, NotAsked } from '../fields/field-inputs.tsx'
import { choicesInForce } from '../forms/choices-in-force.ts'
import type { FormContext } from '../forms/form-context.ts'
import { postsHeld } from '../posts-held.ts'
import { officeName } from '../say.ts'
import { wordsOf } from './words.ts'

interface EntryFieldsProps {
  readonly form: FormContext
  readonly type: string
  readonly state?: EntryPermitState
  /** Which ID, key, card or badge it is about, where the task says so. */
  readonly about?: string | null
  /** The contracts and the people among which the reader chooses. */
  readonly contracts?: readonly Choice[]
  readonly people?: readonly Choice[]
}

/** The fields of a command on an entry permit: what is simple follows from their declaration (Arts. 7–9). */
export const EntryFields = ({
  form,
  type,
  state = initialState,
  about = null,
  contracts = [],
  people,
}: EntryFieldsProps) => {
  const { forms } = wordsOf(form.ui)
  const { fields = {}, at = [] } = entryPermit.commands[type] ?? {}
  const instead: { readonly [field: string]: Child } = {
    office: type === 'BringInPermit' ? undefined : <OwnOffice form={form} />,
    room: type === 'BringInPermit' ? <OwnRoom form={form} /> : undefined,
    ...(contracts.length > 0 || at.includes('none')
      ? { contract: <Contract form={form} type={type} contracts={contracts} /> }
      : {}),
    ...(about === null ? { means: <WhichMeans form={form} means={meansFor(type, state)} /> } : {}),
    ...(type === 'LendMeans' ? notOfRoom(form, state) : {}),
  }
  return (
    <FieldInputs
      form={form}
      fields={type === 'BringInPermit' ? flattened(fields) : fields}
      hints={{ ...forms.hints, ...ofCommand(forms.hints, type) }}
      rows={{ purpose: 3, belongings: 2, conditions: 3, reason: 3, note: 2, measures: 3 }}
      offices={form.ui.guideline.requesting.map(({ office }) => office)}
      {...(people === undefined ? {} : { people })}
      instead={Object.fromEntries(Object.entries(instead).filter(([, one]) => one !== undefined))}
    />
  )
}

/** A group's fields stand in the form beside the others, under their own paths. */
const flattened = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]): readonly (readonly [string, Field])[] =>
      field.kind === 'group'
        ? Object.entries(field.fields).map(([inner, one]) => [`${name}.${inner}`, one])
        : [[name, field]],
    ),
  )

/** The hints of one command's fields, where they are others than those of the same name. */
const ofCommand = (hints: Readonly<Record<string, string>>, type: string) =>
  Object.fromEntries(
    Object.entries(hints).flatMap(([name, text]) =>
      name.startsWith(`${type}.`) ? [[name.slice(type.length + 1), text] as const] : [],
    ),
  )

const Contract = ({
  form,
  type,
  contracts,
}: {
  readonly form: FormContext
  readonly type: string
  readonly contracts: readonly Choice[]
}) => {
  const { hints } = wordsOf(form.ui).forms
  return (
    <CaseSelect
      form={form}
      path="contract"
      of="outsourcing"
      required={type === 'ApplyForWorkerEntry'}
      support={hints[`${type}.contract`] ?? hints['contract'] ?? ''}
      choices={contracts}
    />
  )
}

/** The offices of the reader: nobody applies in another's name. */
const OwnOffice = ({ form }: { readonly form: FormContext }) => {
  const posts = postsHeld(form.ui)
  const choices = form.ui.guideline.requesting
    .filter((one) => posts.includes(one.staff) || posts.includes(one.head))
    .map(({ office }) => ({ value: office, label: officeName(form.ui, office) }))
  return <SelectField form={form} path="office" required choices={choices} />
}

/** The rooms that the reader manages: nobody brings in what another has permitted. */
const OwnRoom = ({ form }: { readonly form: FormContext }) => {
  const posts = postsHeld(form.ui)
  const own = new Set(form.ui.guideline.rooms.filter(({ manager }) => posts.includes(manager)).map(({ id }) => id))
  const choices = choicesInForce(form.ui, 'rooms').filter(({ value }) => own.has(value))
  return <SelectField form={form} path="room" required choices={choices} />
}

const WhichMeans = ({ form, means }: { readonly form: FormContext; readonly means: readonly Means[] }) => {
  const { meansKinds } = wordsOf(form.ui)
  return (
    <SelectField
      form={form}
      path="means"
      required
      choices={means.map(({ id, kind, number }) => ({ value: id, label: `${meansKinds[kind]} ${number}` }))}
    />
  )
}

/** Of which ID or thing an act can be. */
const meansFor = (type: string, { means }: EntryPermitState): readonly Means[] => {
  switch (type) {
    case 'SuspendId':
      return means.filter((one) => isId(one) && one.status === 'live')
    case 'LiftIdSuspension':
      return means.filter((one) => isId(one) && one.status === 'suspended')
    case 'RevokeId':
      return means.filter((one) => isId(one) && (one.status === 'live' || one.status === 'suspended'))
    case 'ConfirmIdRemoved':
      return means.filter((one) => isId(one) && one.status === 'to-remove')
    case 'TakeBackMeans':
      return means.filter((one) => !isId(one) && isOut(one))
    default:
      return means.filter(isOut)
  }
}

/** Of what can be lent, the form has what the room uses. */
const notOfRoom = (form: FormContext, { room }: EntryPermitState): { readonly [field: string]: Child } => {
  const kinds = meansOfRoom(form.ui.guideline, room)
  const without = (field: string) => ({ [field]: <NotAsked form={form} path={field} /> })
  return {
    ...(kinds.includes('key') ? {} : without('key')),
    ...(kinds.includes('card') ? {} : without('card')),
    ...(kinds.includes('name-badge') ? {} : without('badge')),
  }
}
