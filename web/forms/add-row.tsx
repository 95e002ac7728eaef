import type { FormContext } from './form-context.ts'

/**
 * A button that adds one more row to a repeated part, as far as the law takes more; then it says why there is none. It
 * works by script alone, so it stays hidden without; rows to spare come with the page.
 */
export const AddRow = ({ form: { ui }, most }: { readonly form: FormContext; readonly most: number }) => (
  <>
    <button type="button" class="button secondary small add-row" data-add-row data-most={most} hidden>
      {ui.t.forms.addRow}
    </button>
    <p class="support" data-rows-full role="status" hidden>
      {ui.t.forms.rowsFull(most)}
    </p>
  </>
)
