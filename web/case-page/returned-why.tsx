import type { By } from '../../domain/kernel/by.ts'
import { byText } from '../by-text.ts'
import type { Ui } from '../ui.ts'

interface ReturnedWhyProps {
  readonly ui: Ui
  readonly title: string
  /** The last time that it was sent back. */
  readonly returned: { readonly reason: string; readonly by: By }
}

/** Why something came back, open above the form with which it is put right. */
export const ReturnedWhy = ({ ui, title, returned }: ReturnedWhyProps) => (
  <section class="panel stack-tight" aria-labelledby="returned-why">
    <h2 id="returned-why">{title}</h2>
    <p class="prewrap">{returned.reason}</p>
    <p class="small muted">{byText(ui, returned.by)}</p>
  </section>
)
