import type { FieldErrors } from '../forms/form-context.ts'
import type { Ui } from '../ui.ts'
import { Icon } from '../icon.tsx'

/** Beside answers of which none was chosen: that one has to be. */
export const NoneChosen = ({ ui, errors }: { readonly ui: Ui; readonly errors: FieldErrors }) =>
  errors['type'] === undefined ? null : (
    <p class="field-error" id="choose-error">
      <Icon name="alert" />
      <span>
        {ui.t.parts.errorPrefix}
        {ui.t.forms.noneChosen}
      </span>
    </p>
  )
