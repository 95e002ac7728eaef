import type { CouncilState } from '../../../domain/council/state.ts'
import { fieldId, type FormContext } from '../../forms/form-context.ts'
import { wordsOf } from '../words.ts'

/** The order of the agenda: a number beside each item, the smallest first. */
export const OrderFields = ({ form, state }: { readonly form: FormContext; readonly state: CouncilState }) => {
  const { forms } = wordsOf(form.ui)
  const id = fieldId(form.command, 'items')
  const error = form.errors['items']
  return (
    <fieldset class="field" id={id} tabindex={-1} aria-describedby={`${id}-support`}>
      <legend>{forms.names['items']}</legend>
      <p class="support" id={`${id}-support`}>
        {error ?? forms.support['order']}
      </p>
      <ul class="papers order" role="list">
        {state.items.map((item, index) => {
          const name = `${form.command}.items.${item.id}`
          return (
            <li>
              <input
                class="input place"
                type="text"
                inputmode="numeric"
                autocomplete="off"
                name={name}
                value={form.values[name]?.[0] ?? String(index + 1)}
                aria-label={forms.order(item.subject.title)}
              />
              <span>{item.subject.title}</span>
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
