import type { FormContext } from './form-context.ts'

interface SubjectProps {
  readonly form: FormContext
  readonly name: string
  readonly about: string | null
}

/** The part of a case that a task is about, such as a condition or a finding, carried along unseen. */
export const Subject = ({ form, name, about }: SubjectProps) => (
  <input type="hidden" name={`${form.command}.${name}`} value={about ?? ''} />
)
