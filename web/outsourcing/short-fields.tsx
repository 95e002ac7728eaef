import { returnTargets } from '../../domain/outsourcing/stages.ts'
import { RadioGroup } from '../components/choice-field.tsx'
import { TextArea } from '../components/text-field.tsx'
import { term } from '../say.ts'
import type { FormContext } from '../forms/form-context.ts'
import { wordsOf } from './words.ts'

interface FormProps {
  readonly form: FormContext
}

/** Remarks for those who come after. */
export const Note = ({ form }: FormProps) => (
  <TextArea form={form} path="note" rows={3} support={wordsOf(form.ui).forms.support['note'] ?? ''} />
)

/** A reason, without which nothing ends and nothing goes back. */
export const Reason = ({ form }: FormProps) => (
  <TextArea form={form} path="reason" required support={wordsOf(form.ui).forms.support['reasonEnd'] ?? ''} />
)

/** The same from the office about its own request: nobody else is sent it. */
export const OwnReason = ({ form }: FormProps) => (
  <TextArea form={form} path="reason" required support={wordsOf(form.ui).forms.support['reasonOwn'] ?? ''} />
)

/** 差戻し: to which step, and what has to be put right. */
export const ReturnFields = ({ form, backTo }: FormProps & { readonly backTo: readonly string[] }) => {
  const words = wordsOf(form.ui)
  const { forms } = words
  const choices = returnTargets
    .filter((one) => backTo.includes(one))
    .map((value) => ({ value, label: term(words.returnTargets, value) }))
  return (
    <>
      <RadioGroup form={form} path="to" required choices={choices} />
      <TextArea form={form} path="reason" required support={forms.support['reasonReturn'] ?? ''} />
    </>
  )
}

/** How a condition of the approval was met (Art. 21). */
export const FulfilmentFields = ({ form }: FormProps) => <TextArea form={form} path="note" required />
