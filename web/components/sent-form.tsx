import type { Refusal } from '../../domain/kernel/outcome.ts'
import { basisOf } from '../../domain/guideline/basis-of.ts'
import type { FieldErrors, FormValues } from '../forms/form-context.ts'
import { refusalText } from '../refusal-text.ts'
import { cite, listed, slash } from '../say.ts'
import type { Ui } from '../ui.ts'
import { Banner } from './banner.tsx'
import type { Meanwhile } from './meanwhile.tsx'

/** A form as it was sent, to be shown again with what was wrong. */
export interface SentForm {
  readonly chosen: string | null
  readonly values: FormValues
  readonly errors: FieldErrors
  /** Why the act was refused, where no single field is to blame; null where the errors say it all. */
  readonly refusal: Refusal | null
  /** The case moved on between opening the page and sending the form. */
  readonly stale: boolean
  /** What was saved of this form since it was opened, where that is why it was refused. */
  readonly meanwhile?: Meanwhile
}

/** What came of the form that was just sent, where no field says it. */
export const SentBanner = ({ ui, sent }: { readonly ui: Ui; readonly sent: SentForm | null }) => {
  if (sent === null) return null
  const { problem, task } = ui.t.pages
  if (sent.refusal === null) return sent.stale ? <Banner tone="warn" title={task.stale} live /> : null
  const { what, todo, whoCan } = refusalText(ui, sent.refusal)
  return (
    <Banner tone="danger" title={problem.refused} live>
      <p>
        {what} {todo}
      </p>
      <p class="small">
        {ui.t.parts.basis(cite(ui, basisOf(ui.guideline, sent.refusal.rule)))}
        {whoCan.length > 0 && (
          <>
            {slash(ui)}
            {ui.t.parts.whoCan(listed(ui, whoCan))}
          </>
        )}
        {slash(ui)}
        {problem.recorded.no}
      </p>
    </Banner>
  )
}
