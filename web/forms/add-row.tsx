import type { FormContext } from './form-context.ts'

/**
 * A button that adds one more row to a repeated part. It works by script alone, so it stays hidden without; rows to
 * spare come with the page.
 */
export const AddRow = ({ form }: { readonly form: FormContext }) => (
  <button type="button" class="button secondary small add-row" data-add-row hidden>
    {form.ui.t.forms.addRow}
  </button>
)
