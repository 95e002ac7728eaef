import { TextArea } from '../../components/text-field.tsx'
import type { FormContext } from '../../forms/form-context.ts'

/** How a condition of the approval was met (Art. 21). */
export const FulfilmentFields = ({ form }: { readonly form: FormContext }) => (
  <TextArea form={form} path="note" required />
)
