import { causeKinds, instructionKinds } from '../../domain/instruction/causes.ts'
import { instruction } from '../../domain/instruction/instruction.ts'
import { headsConcerned } from '../../domain/instruction/heads-concerned.ts'
import type { InstructionState } from '../../domain/instruction/state.ts'
import type { Fields } from '../../domain/kernel/fields.ts'
import type { PostId } from '../../domain/kernel/ids.ts'
import { SelectField } from '../components/choice-field.tsx'
import { DateField } from '../components/date-field.tsx'
import { TextArea, TextField } from '../components/text-field.tsx'
import { FieldInputs } from '../fields/field-inputs.tsx'
import type { FormContext } from '../forms/form-context.ts'
import { capitalised, postName } from '../say.ts'
import { wordsOf } from './words.ts'

interface FormProps {
  readonly form: FormContext
}

interface DeclaredProps extends FormProps {
  readonly fields: Fields
}

/** The fields of a command on an instruction (Arts. 6 and 11): what is simple follows from their declaration. */
export const InstructionFields = ({
  form,
  type,
  state,
}: FormProps & { readonly type: string; readonly state: InstructionState }) => {
  const { support } = wordsOf(form.ui).forms
  const fields = instruction.commands[type]?.fields ?? {}
  switch (type) {
    case 'DraftInstruction':
    case 'IssueInstruction':
      return <TermsFields form={form} fields={fields} state={state} />
    case 'RequestReport':
      return <AskFields form={form} fields={fields} />
    case 'GiveReport':
      return (
        <FieldInputs
          form={form}
          fields={fields}
          rows={{ text: 6, evidence: 2 }}
          hints={{ evidence: support.evidence }}
        />
      )
    case 'ReportCompletion':
      return <CompletionFields form={form} fields={fields} wanted={state.terms?.evidenceWanted ?? ''} />
    case 'ReturnReport':
      return <FieldInputs form={form} fields={fields} hints={{ reason: support.returned }} />
    case 'ExtendInstruction':
      return (
        <>
          <DateField form={form} path="dueOn" required />
          <FieldInputs form={form} fields={fields} hints={{ reason: support.withdrawn }} instead={{ dueOn: null }} />
        </>
      )
    default:
      return <FieldInputs form={form} fields={fields} hints={{ reason: support.withdrawn }} />
  }
}

const TermsFields = ({ form, fields, state }: DeclaredProps & { readonly state: InstructionState }) => {
  const { title, content, evidenceWanted } = wordsOf(form.ui).forms.support
  // After a report was heard there is nothing to choose: an instruction on that report, to whoever gave it (Art. 11).
  const heard = state.stage === 'considering'
  return (
    <FieldInputs
      form={form}
      fields={fields}
      rows={{ content: 6 }}
      hints={{ title, content, evidenceWanted }}
      instead={{
        kind: heard ? <Heard form={form} addressee={state.asked?.addressee ?? null} /> : <KindAndCause form={form} />,
        cause: null,
        addressee: heard ? null : <Addressee form={form} posts={headsConcerned(form.ui.guideline)} />,
      }}
    />
  )
}

const KindAndCause = ({ form }: FormProps) => {
  const { kinds, causes, forms } = wordsOf(form.ui)
  return (
    <>
      <SelectField
        form={form}
        path="kind"
        required
        support={forms.support.kind}
        choices={instructionKinds.map((value) => ({ value, label: capitalised(kinds[value]) }))}
      />
      <SelectField
        form={form}
        path="cause.kind"
        required
        choices={causeKinds.map((value) => ({ value, label: capitalised(causes[value]) }))}
      />
      <TextField form={form} path="cause.text" support={forms.support.causeText} />
      <Hidden form={form} path="cause.case" />
      <Hidden form={form} path="cause.item" />
    </>
  )
}

const Heard = ({ form, addressee }: FormProps & { readonly addressee: PostId | null }) => (
  <>
    <input type="hidden" name={`${form.command}.kind`} value="entry" />
    <input type="hidden" name={`${form.command}.cause.kind`} value="report" />
    <input type="hidden" name={`${form.command}.cause.text`} value="" />
    <input type="hidden" name={`${form.command}.addressee`} value={addressee ?? ''} />
  </>
)

const Hidden = ({ form, path }: FormProps & { readonly path: string }) => {
  const name = `${form.command}.${path}`
  const value = form.values[name]?.[0] ?? ''
  return value === '' ? null : <input type="hidden" name={name} value={value} />
}

const AskFields = ({ form, fields }: DeclaredProps) => {
  const { support } = wordsOf(form.ui).forms
  return (
    <FieldInputs
      form={form}
      fields={fields}
      hints={{ title: support.title }}
      instead={{
        addressee: <Addressee form={form} posts={form.ui.guideline.entryManagers} />,
        content: <TextArea form={form} path="content" required rows={5} support={support.reportContent} />,
      }}
    />
  )
}

const Addressee = ({ form, posts }: FormProps & { readonly posts: readonly PostId[] }) => (
  <SelectField
    form={form}
    path="addressee"
    required
    support={wordsOf(form.ui).forms.support.addressee}
    rule="instruct-heads-of-offices"
    choices={posts.map((post) => ({ value: post, label: postName(form.ui, post) }))}
  />
)

const CompletionFields = ({ form, fields, wanted }: DeclaredProps & { readonly wanted: string }) => {
  const { support } = wordsOf(form.ui).forms
  const needed = wanted.trim() !== ''
  return (
    <FieldInputs
      form={form}
      fields={fields}
      rows={{ text: 5 }}
      instead={{
        evidence: (
          <TextArea
            form={form}
            path="evidence"
            required={needed}
            rows={2}
            support={needed ? support.evidenceOf(wanted) : support.evidence}
          />
        ),
      }}
    />
  )
}
