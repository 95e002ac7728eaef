import { returnTargets } from '../../../domain/outsourcing/stages.ts'
import { RadioGroup } from '../../components/choice-field.tsx'
import { TextArea } from '../../components/text-field.tsx'
import type { FormContext } from '../../forms/form-context.ts'
import { term } from '../../say.ts'
import { wordsOf } from '../words.ts'

interface ReturnProps {
  readonly form: FormContext
  readonly backTo: readonly string[]
}

/** 差戻し: to which step, and what has to be put right. */
export const ReturnFields = ({ form, backTo }: ReturnProps) => {
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
