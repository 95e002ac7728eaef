import type { Child } from 'hono/jsx'
import { TextArea } from '../components/text-field.tsx'
import type { FormContext } from '../forms/form-context.ts'
import { wordsOf } from './words.ts'

interface FormProps {
  readonly form: FormContext
}

/** Why something is done otherwise. */
export const Why = ({ form }: FormProps) => <TextArea form={form} path="reason" required rows={3} />

/** What stands under one of a procedure's inputs. */
export const supportOf = (form: FormContext, key: string): string => wordsOf(form.ui).forms.support[key] ?? ''

/** Remarks for those who come after. */
export const Note = ({ form }: FormProps) => (
  <TextArea form={form} path="note" rows={3} support={supportOf(form, 'note')} />
)

/** A reason, without which nothing ends and nothing goes back. */
export const Reason = ({ form }: FormProps) => (
  <TextArea form={form} path="reason" required support={supportOf(form, 'reasonEnd')} />
)

/** The same from the office about its own request: nobody else is sent it. */
export const OwnReason = ({ form }: FormProps) => (
  <TextArea form={form} path="reason" required support={supportOf(form, 'reasonOwn')} />
)

/** A part of the case, and why it ends or goes back. */
export const WithReason = ({
  form,
  own = false,
  children,
}: FormProps & { readonly own?: boolean; readonly children: Child }) => (
  <>
    {children}
    {own ? <OwnReason form={form} /> : <Reason form={form} />}
  </>
)
