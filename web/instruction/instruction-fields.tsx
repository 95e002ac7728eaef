import { causeKinds, instructionKinds } from '../../domain/instruction/causes.ts'
import { instruction } from '../../domain/instruction/instruction.ts'
import type { InstructionState } from '../../domain/instruction/state.ts'
import type { PostId } from '../../domain/kernel/ids.ts'
import { SelectField } from '../components/choice-field.tsx'
import { DateField } from '../components/date-field.tsx'
import { TextArea, TextField } from '../components/text-field.tsx'
import { FieldInputs } from '../forms/field-inputs.tsx'
import type { FormContext } from '../forms/form-context.ts'
import { postName } from '../say.ts'
import { wordsOf } from './words.ts'

interface FormProps {
  readonly form: FormContext
}

/** The fields of a command on an instruction (Arts. 6 and 11). */
export const InstructionFields = ({
  form,
  type,
  state,
}: FormProps & { readonly type: string; readonly state: InstructionState }) => {
  const { support, newDue } = wordsOf(form.ui).forms
  switch (type) {
    case 'DraftInstruction':
    case 'IssueInstruction':
      return <TermsFields form={form} state={state} />
    case 'RequestReport':
      return <AskFields form={form} />
    case 'GiveReport':
      return (
        <>
          <TextArea form={form} path="text" required rows={6} />
          <TextArea form={form} path="evidence" rows={2} support={support.evidence} />
        </>
      )
    case 'ReportCompletion':
      return <CompletionFields form={form} wanted={state.terms?.evidenceWanted ?? ''} />
    case 'ReturnReport':
      return (
        <>
          <TextArea form={form} path="reason" required support={support.returned} />
          <DateField form={form} path="dueOn" label={newDue} required />
        </>
      )
    case 'ExtendInstruction':
      return (
        <>
          <DateField form={form} path="dueOn" label={newDue} required />
          <TextArea form={form} path="reason" required support={support.withdrawn} />
        </>
      )
    default:
      return (
        <FieldInputs
          form={form}
          fields={instruction.commands[type]?.fields ?? {}}
          hints={{ reason: support.withdrawn }}
        />
      )
  }
}

const TermsFields = ({ form, state }: FormProps & { readonly state: InstructionState }) => {
  const instruction = wordsOf(form.ui)
  const { support } = instruction.forms
  // After a report was heard there is nothing to choose: an instruction on that report, to who gave it (Art. 11).
  const heard = state.stage === 'considering'
  return (
    <>
      {heard ? <Heard form={form} addressee={state.asked?.addressee ?? null} /> : <KindAndCause form={form} />}
      {!heard && <Addressee form={form} posts={form.ui.guideline.heads} />}
      <TextField form={form} path="title" required support={support.title} />
      <TextArea form={form} path="content" required rows={6} support={support.content} />
      <DateField form={form} path="dueOn" required />
      <TextField form={form} path="evidenceWanted" support={support.evidenceWanted} />
    </>
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
        choices={instructionKinds.map((value) => ({ value, label: kinds[value] }))}
      />
      <SelectField
        form={form}
        path="cause.kind"
        label={forms.causeKind}
        required
        choices={causeKinds.map((value) => ({ value, label: causes[value] }))}
      />
      <TextField form={form} path="cause.text" label={forms.causeText} support={forms.support.causeText} />
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

const AskFields = ({ form }: FormProps) => {
  const { forms } = wordsOf(form.ui)
  return (
    <>
      <Addressee form={form} posts={form.ui.guideline.entryManagers} />
      <TextField form={form} path="title" required support={forms.support.title} />
      <TextArea
        form={form}
        path="content"
        label={forms.reportContent}
        required
        rows={5}
        support={forms.support.reportContent}
      />
      <DateField form={form} path="dueOn" required />
    </>
  )
}

const Addressee = ({ form, posts }: FormProps & { readonly posts: readonly PostId[] }) => (
  <SelectField
    form={form}
    path="addressee"
    required
    support={wordsOf(form.ui).forms.support.addressee}
    article="Art. 6"
    choices={posts.map((post) => ({ value: post, label: postName(form.ui, post) }))}
  />
)

const CompletionFields = ({ form, wanted }: FormProps & { readonly wanted: string }) => {
  const { support } = wordsOf(form.ui).forms
  const needed = wanted.trim() !== ''
  return (
    <>
      <TextArea form={form} path="text" required rows={5} />
      <TextArea
        form={form}
        path="evidence"
        required={needed}
        rows={2}
        support={needed ? support.evidenceOf(wanted) : support.evidence}
      />
    </>
  )
}
