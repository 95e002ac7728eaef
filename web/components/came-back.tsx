import type { FormValues } from '../forms/form-context.ts'
import type { Ui } from '../ui.ts'
import { Banner } from './banner.tsx'

interface CameBackProps {
  readonly ui: Ui
  /** What was sent, where the page answers the form; none of it where the form was opened. */
  readonly values: FormValues
}

/**
 * What a form says to whoever comes back to it by the browser's button after sending it: what was sent can be shown
 * once more. Only a script knows of it, so nothing of this shows without one.
 */
export const CameBack = ({ ui, values }: CameBackProps) => {
  const { cameBack } = ui.t.forms
  return (
    <div data-came-back={isAnswer(values) ? 'answer' : 'opened'} hidden>
      <Banner tone="info" title={cameBack.title}>
        <p>
          {cameBack.text}{' '}
          <button type="button" class="button secondary small">
            {cameBack.show}
          </button>
        </p>
      </Banner>
    </div>
  )
}

/** Whether the page answers its own form. One that was carried through a sign-in answers that, at another address. */
const isAnswer = (values: FormValues): boolean =>
  Object.keys(values).length > 0 && !(values['resume'] ?? []).includes('1')
