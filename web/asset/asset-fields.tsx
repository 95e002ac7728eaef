import { asset } from '../../domain/asset/asset.ts'
import { openDesignations } from '../../domain/asset/designations/decide-designations.ts'
import { handOverFields } from '../../domain/asset/hand-overs/fields.ts'
import { bringInFields } from '../../domain/asset/ledger/fields.ts'
import { officesEntered, officesOffered } from '../../domain/asset/posts.ts'
import { type AssetState } from '../../domain/asset/state.ts'
import { openHandOvers } from '../../domain/asset/hand-overs/state.ts'
import { CaseSelect } from '../components/case-choice.tsx'
import { RadioGroup, SelectField } from '../components/choice-field.tsx'
import { TextArea, TextField } from '../components/text-field.tsx'
import { DeclaredInputs } from '../fields/declared-inputs.tsx'
import { FieldInputs } from '../fields/field-inputs.tsx'
import { fieldLabel, type FormContext } from '../forms/form-context.ts'
import { postsHeld } from '../posts-held.ts'
import { postName } from '../say.ts'
import { wordsOf } from './words.ts'

/** What it comes from: its heading is the form's own. */
const { section: _heading, ...unheaded } = bringInFields.broughtInAs

interface FormProps {
  readonly form: FormContext
}

/** The fields of a command on an information asset. */
export const AssetFields = ({
  form,
  type,
  state,
}: FormProps & { readonly type: string; readonly state: AssetState }) => {
  const { hints: all } = wordsOf(form.ui)
  const { measures: _ofLosses, ...others } = all
  const hints = type === 'ReportAssetLost' ? all : others
  const fields = asset.commands[type]?.fields ?? {}
  const instead = {
    ...(type === 'HandOverAsset' ? { to: <Recipient form={form} personal={state.item?.personal ?? false} /> } : {}),
    ...(type === 'FollowAssetLoss' ? { followed: <Followed form={form} /> } : {}),
    ...(type === 'BringInAsset'
      ? { broughtInAs: <DeclaredInputs form={form} fields={{ broughtInAs: unheaded }} /> }
      : {}),
    ...(Object.hasOwn(fields, 'handOver') ? { handOver: <HandOverChoice form={form} state={state} /> } : {}),
  }
  const designation = Object.hasOwn(fields, 'designation')
    ? { designation: <DesignationChoice form={form} state={state} /> }
    : {}
  const { guideline } = form.ui
  return (
    <FieldInputs
      form={form}
      fields={fields}
      hints={hints}
      offices={
        type === 'OfferAssetTransfer' ? officesOffered(guideline, state) : officesEntered(guideline, postsHeld(form.ui))
      }
      instead={{ ...instead, ...designation }}
    />
  )
}

/** To whom it is handed over: a post of the city, or a contractor's worker with a receipt on paper. */
const Recipient = ({ form, personal }: FormProps & { readonly personal: boolean }) => {
  const { ui } = form
  const { recipients } = wordsOf(ui).choices
  const kinds = Object.keys(handOverFields.to.kind === 'shape' ? handOverFields.to.shapes : {})
  const toPost = neededWhere(form, 'to.kind', recipients.post)
  const toWorker = neededWhere(form, 'to.kind', recipients.worker)
  return (
    <>
      <RadioGroup
        form={form}
        path="to.kind"
        required
        inline
        choices={kinds.map((value) => ({ value, label: recipients[value as keyof typeof recipients] }))}
      />
      <SelectField
        form={form}
        path="to.post"
        need={toPost}
        choices={ui.guideline.posts.map(({ id }) => ({ value: id, label: postName(ui, id) }))}
      />
      <TextField form={form} path="to.company" company need={toWorker} />
      <TextField form={form} path="to.worker" need={toWorker} />
      {ui.choices?.cases['outsourcing'] && (
        <CaseSelect
          form={form}
          path="to.contract"
          of="outsourcing"
          choices={ui.choices.cases['outsourcing']}
          {...(personal ? { need: toWorker } : {})}
        />
      )}
      <TextField form={form} path="to.receipt" need={toWorker} />
    </>
  )
}

/** That a field has to be filled in where another says so: which of them are, follows from what was chosen. */
const neededWhere = ({ ui, command }: FormContext, path: string, choice: string): string =>
  ui.t.forms.where(fieldLabel(ui, command, path), [choice], true)

const Followed = ({ form }: FormProps) => {
  const { followedAs } = wordsOf(form.ui).choices
  const asIncident = neededWhere(form, 'followed.as', followedAs.incident)
  const asNone = neededWhere(form, 'followed.as', followedAs.none)
  return (
    <>
      <RadioGroup
        form={form}
        path="followed.as"
        required
        inline
        choices={Object.entries(followedAs).map(([value, label]) => ({ value, label }))}
      />
      <CaseSelect
        form={form}
        path="followed.incident"
        of="incident"
        need={asIncident}
        choices={form.ui.choices?.cases['incident'] ?? []}
      />
      <TextArea form={form} path="followed.reason" rows={3} need={asNone} />
    </>
  )
}

const DesignationChoice = ({ form, state }: FormProps & { readonly state: AssetState }) => (
  <SelectField
    form={form}
    path="designation"
    required
    choices={openDesignations(state).map(({ id, name }) => ({ value: id, label: name }))}
  />
)

const HandOverChoice = ({ form, state }: FormProps & { readonly state: AssetState }) => (
  <SelectField
    form={form}
    path="handOver"
    required
    choices={openHandOvers(state).map((one) => ({ value: one.id, label: one.what }))}
  />
)
